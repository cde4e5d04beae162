package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.commentary.Deadlines;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes out comes in again and changes nothing. */
@DatabaseTest
class ScorecardFileTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Deadlines DUE = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);

    @Autowired
    ScorecardFile file;

    @Autowired
    ScorecardImport imports;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void aScorecardWasImported() {
        authorities.present();
        here = authorities.fresh();
        Preview preview = preview(ScorecardFiles.tsv());
        asTeam(() -> imports.carryOut(here, new Confirmation(preview, Set.of(), DUE)));
    }

    @Test
    void broughtInAgainItChangesNothing() {
        Preview again = preview(asTeam(() -> file.export(here, APRIL)));

        assertThat(again.month()).isEqualTo(APRIL);
        assertThat(again.plan().rows()).hasSize(8).allSatisfy(row -> {
            assertThat(row.kind()).as(row.toString()).isEqualTo(PlannedRow.Kind.UNCHANGED);
            assertThat(row.kept()).as(row.toString()).isEmpty();
        });
        assertThat(again.plan().changesNothing()).isTrue();
    }

    @Test
    void inAnEmptyAuthorityItBringsTheSameScorecard() {
        byte[] workbook = asTeam(() -> file.export(here, APRIL));
        here = authorities.fresh();
        Preview first = preview(workbook);
        asTeam(() -> imports.carryOut(here, new Confirmation(first, Set.of(), DUE)));

        assertThat(preview(workbook).plan().changesNothing()).isTrue();
        assertThat(preview(ScorecardFiles.tsv()).plan().rows().stream().flatMap(PlannedRow::writes))
                .allSatisfy(change -> assertThat(change.change().subject())
                        .as(change.toString())
                        .isEqualTo(PlannedChange.Subject.STATED));
    }

    @Test
    void nothingInItIsAFormula() throws Exception {
        asTeam(() -> catalogue.add(
                here,
                new Description("X1", "=HYPERLINK(\"http://evil.example\")", "+1", "", 99, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                new StatedPeople("@SUM(1)", "-2+3")));
        byte[] workbook = asTeam(() -> file.export(here, APRIL));

        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : read.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                }
            }
        }
    }

    @Test
    void everyFigureAndEveryReasonIsReadAsItWasWritten() {
        assertThat(List.of(
                        Value.of("125"),
                        Value.of("-3.25"),
                        Value.of("1234567890123.123456"),
                        Value.of("0"),
                        Value.none(Absence.TO_BE_CONFIRMED),
                        Value.none(Absence.NOT_APPLICABLE),
                        Value.none(Absence.SUPPRESSED),
                        Value.none(Absence.UNAVAILABLE),
                        Value.none(Absence.UNRELIABLE),
                        Value.none(Absence.LOW),
                        new Value.None(Absence.LOW, "<5"),
                        Value.none(Absence.MISSING),
                        new Value.None(Absence.MISSING, "error in source: #DIV/0!")))
                .allSatisfy(value -> assertThat(read(SheetCell.of(value, Unit.COUNT)))
                        .as(value.toString())
                        .isEqualTo(value));
    }

    @Test
    void aPercentageKeepsItsTwoNumbers() {
        Fraction twelveOfEighteen = new Fraction(new BigDecimal("12"), new BigDecimal("18"));
        SheetCell cell = SheetCell.of(
                new Value.Figure(twelveOfEighteen.percentage().orElseThrow(), twelveOfEighteen), Unit.PERCENTAGE);

        assertThat(cell.text()).isEqualTo("66.7% (12/18)");
        assertThat(read(cell))
                .isInstanceOfSatisfying(
                        Value.Figure.class,
                        figure -> assertThat(figure.fraction()).isEqualTo(twelveOfEighteen));
    }

    private static Value read(SheetCell cell) {
        String text = cell.number() == null ? cell.text() : cell.number().toPlainString();
        return ((ParsedValue.Read) ValueText.parse(text)).value();
    }

    private Preview preview(byte[] bytes) {
        Received received = asTeam(() -> imports.receive(here, "scorecard", bytes));
        assertThat(received).isInstanceOf(Received.Understood.class);
        Upload upload = ((Received.Understood) received).upload();
        return asTeam(() -> imports.preview(here, upload, Decisions.none()));
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}
