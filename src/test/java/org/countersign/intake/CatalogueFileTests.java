package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calculation.Unit;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Definition;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Part;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.TargetDesk;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CatalogueFileTests {

    private static final String STEERING = "=HYPERLINK(\"http://evil.example\")<&";

    @Autowired
    TestAuthorities authorities;

    @Autowired
    CatalogueFile file;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    TargetDesk targetDesk;

    @Autowired
    SignedInAs signedIn;

    @TempDir
    Path folder;

    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        add("A1", "Plans opened");
        add("A2", STEERING);

        CataloguePlan plan = plan(exported());
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.same()).isEqualTo(2);
    }

    @Test
    void whatIsTypedIsNeverAFormula() {
        add("A1", STEERING);

        var read = (Reading.Read) new SheetReader().read("out.xlsx", exported());
        assertThat(read.sheets().getFirst().lines().get(1).cell(CatalogueColumn.TITLE.ordinal()))
                .isEqualTo(STEERING);
        assertThat(sheetXml()).doesNotContain("<f>");
    }

    @Test
    void aChangedRowIsPreviewedThenWritten() {
        add("A1", "Plans opened");
        CataloguePlan plan =
                plan(workbook(Map.of(CatalogueColumn.TITLE, "Plans begun", CatalogueColumn.OWNERS, "owner")));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.words())
                        .containsExactly("Title: Plans opened → Plans begun", "The owner changes"));
        assertThat(read("A1").title()).isEqualTo("Plans opened");

        assertThat(team(() -> file.write(authority, plan))).isEmpty();
        assertThat(read("A1").title()).isEqualTo("Plans begun");
        assertThat(read("A1").people(Responsibility.OWNER)).hasSize(1);
    }

    @Test
    void targetsAndPartsGoOutAndComeIntoAnotherAuthorityAsTheyWere() {
        IndicatorId whole = add("A1", "Plans opened");
        addPart(whole, "A1-N", "Plans opened: North");
        target(whole, 2025, new Target.ToBeConfirmed());
        target(
                whole,
                2026,
                new Target.Aim(
                        new BigDecimal("288.5"),
                        Basis.YEAR,
                        new Limits(BigDecimal.ONE, new BigDecimal("2.5")),
                        Profile.byHand(IntStream.rangeClosed(1, 12)
                                .mapToObj(BigDecimal::valueOf)
                                .toList())));
        target(whole, 2027, Target.Aim.of(BigDecimal.TEN, Basis.EACH_MONTH));
        byte[] taken = exported();
        assertThat(plan(taken)).isEqualTo(new CataloguePlan(List.of(), List.of(), List.of(), 5));

        AuthorityId there = authorities.fresh();
        Supplier<List<String>> bring = () -> file.write(there, file.plan(there, "in.xlsx", taken));
        assertThat(signedIn.person("team", there, bring)).isEmpty();

        assertThat(signedIn.person("team", there, () -> catalogue.byReference(there, "A1"))
                        .orElseThrow()
                        .targets())
                .isEqualTo(read("A1").targets());
        IndicatorDetails part = signedIn.person("team", there, () -> catalogue.byReference(there, "A1-N"))
                .orElseThrow();
        assertThat(part.title()).isEqualTo("Plans opened: North");
        assertThat(part.part().map(Part::kind)).contains(PartKind.LOCALITY);
        assertThat(signedIn.person("team", there, () -> file.plan(there, "in.xlsx", taken)))
                .isEqualTo(new CataloguePlan(List.of(), List.of(), List.of(), 5));
    }

    @Test
    void aTargetIsChangedOrTakenAwayByItsRowAndABlankLeavesIt() {
        IndicatorId whole = add("A1", "Plans opened");
        target(whole, 2025, Target.Aim.of(BigDecimal.TEN, Basis.YEAR));
        target(whole, 2026, Target.Aim.of(BigDecimal.TEN, Basis.YEAR));
        target(whole, 2027, Target.Aim.of(BigDecimal.TEN, Basis.YEAR));
        CataloguePlan plan = plan(targets(
                "A1|2025-26|12|the year|1|2|evenly", "A1|2026-27|none||||", "A1|2027-28|||||", "A1|2028-29|TBC||||"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.targets())
                .extracting(TargetChange::words)
                .containsExactly("A1, 2025-26: 10 → 12", "A1, 2026-27: 10 → none", "A1, 2028-29: none → TBC");
        target(whole, 2028, Target.Aim.of(BigDecimal.ONE, Basis.YEAR));
        assertThat(team(() -> file.write(authority, plan))).containsExactly("A1, 2028-29");
        assertThat(read("A1").targets().byYear())
                .containsOnlyKeys(new FinancialYear(2025), new FinancialYear(2027), new FinancialYear(2028));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "B9|2025-26|1|the year|||evenly; A2",
                "A1|soon|1|the year|||evenly; B2",
                "A1|2025-26|many|the year|||evenly; C2",
                "A1|2025-26|1|now and then|||evenly; D2",
                "A1|2025-26|1|the year|3|2|evenly; F2",
                "A1|2025-26|1|the year|||by hand; G2"
            })
    void whatIsWrongWithATargetIsSaidWithItsCell(String row, String place) {
        add("A1", "Plans opened");

        assertThat(plan(targets(row)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("Sheet Targets, cell " + place + ": "));
    }

    private static byte[] targets(String... rows) {
        List<String> headings =
                List.of("Reference", "Financial year", "Target", "Held against", "Amber from", "Red from", "Spread");
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(TargetSheet.NAME);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                for (int row = 0; row < rows.length; row++) {
                    sheet.value(row + 1, column, rows[row].split("\\|", -1)[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void addPart(IndicatorId whole, String reference, String title) {
        team(() -> desk.save(
                authority,
                new IndicatorDraft(
                        null,
                        0,
                        new Description(reference, title, "", "", 1, ""),
                        Definition.NONE,
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        Standing.NEW.partOf(whole, PartKind.LOCALITY),
                        Map.of(),
                        null)));
    }

    private void target(IndicatorId id, int year, Target target) {
        team(() -> {
            targetDesk.set(authority, id, new FinancialYear(year), Optional.of(target));
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQUENCY | now and then | K2",
                "DECIMALS  | 9            | J2",
                "THEME     | Nowhere      | C2",
                "OWNERS    | Nobody Here  | AE2",
                "SINCE     | long ago     | AB2",
                "LOWER     | low          | P2",
                "TITLE     | ''           | B2"
            })
    void whatIsWrongIsSaidWithSheetRowAndColumn(CatalogueColumn column, String cell, String place) {
        add("A1", "Plans opened");
        CataloguePlan plan = plan(workbook(Map.of(column, cell)));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).startsWith("Sheet Indicators, cell " + place + ": "));
    }

    @Test
    void aChangedDefinitionNeedsAReason() {
        add("A1", "Plans opened");
        assertThat(plan(workbook(Map.of(CatalogueColumn.DEFINITION, "Otherwise")))
                        .problems())
                .hasSize(1);

        CataloguePlan explained = plan(workbook(Map.of(
                CatalogueColumn.DEFINITION, "Otherwise",
                CatalogueColumn.HOLDS_FROM, "October 2025",
                CatalogueColumn.REASON, "New guidance")));
        assertThat(explained.problems()).isEmpty();
        team(() -> file.write(authority, explained));
        assertThat(read("A1").breaks()).hasSize(1);
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithAReason() {
        CataloguePlan plan = plan("not a workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.problems()).hasSize(1);
    }

    /** A1 as it is exported, with some cells written otherwise. */
    private byte[] workbook(Map<CatalogueColumn, String> cells) {
        var line = ((Reading.Read) new SheetReader().read("out.xlsx", exported()))
                .sheets()
                .getFirst()
                .lines()
                .get(1);
        Map<CatalogueColumn, String> row = new HashMap<>();
        for (CatalogueColumn column : CatalogueColumn.OF_INDICATORS) {
            row.put(column, cells.getOrDefault(column, line.cell(column.ordinal())));
        }
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(CatalogueWorkbook.SHEET);
            for (CatalogueColumn column : CatalogueColumn.OF_INDICATORS) {
                sheet.value(0, column.ordinal(), column.heading());
                sheet.value(1, column.ordinal(), row.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String sheetXml() {
        try {
            Path saved = Files.write(folder.resolve("out.xlsx"), exported());
            try (ZipFile zip = new ZipFile(saved.toFile());
                    var part = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(part.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndicatorId add(String reference, String title) {
        return team(() -> catalogue.add(
                authority,
                new Description(reference, title, "", "", 1, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE));
    }

    private IndicatorDetails read(String reference) {
        return team(() -> catalogue.byReference(authority, reference).orElseThrow());
    }

    private byte[] exported() {
        return team(() -> file.export(authority));
    }

    private CataloguePlan plan(byte[] bytes) {
        return team(() -> file.plan(authority, "indicators.xlsx", bytes));
    }

    private <T> T team(Supplier<T> act) {
        return signedIn.person("team", authority, act);
    }
}
