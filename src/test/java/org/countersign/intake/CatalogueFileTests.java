package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
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
        for (CatalogueColumn column : CatalogueColumn.values()) {
            row.put(column, cells.getOrDefault(column, line.cell(column.ordinal())));
        }
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(CatalogueWorkbook.SHEET);
            for (CatalogueColumn column : CatalogueColumn.values()) {
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
