package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.actual.StatedKind.AVERAGE;
import static org.countersign.actual.StatedKind.CHANGE_LAST_YEAR;
import static org.countersign.actual.StatedKind.CHANGE_PREVIOUS;
import static org.countersign.actual.StatedKind.MAXIMUM;

import java.util.List;
import java.util.Map;
import org.countersign.actual.StatedKind;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.scorecard.Sheet.Row;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a real sheet, with and without the months it does not show. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedSheetTests {

    private static final AuthorityId WHOLE = new AuthorityId(911);
    private static final AuthorityId SEVEN_MONTHS = new AuthorityId(912);

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @BeforeAll
    void load() {
        sheet.load(WHOLE, PrintedRows.with(true));
        sheet.load(SEVEN_MONTHS, PrintedRows.with(false));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            reference, change, same month last year, average, maximum, in
            EH1a,      ↑ 11%,  ↑ 108%,               118,     205,     Jan 2020
            EH1c,      ➡ −3%,  ↑ 71%,                226,     322,     Nov 2019
            EH1b,      ↑ 61%,  ↑ 167%,               211,     331,     Apr 2020
            EH14b,     ➡ 1%,   ↑ 84%,                161,     229,     Nov 2019
            CIN5,      ➡ −2%,  ➡ −3%,                '2,646', '2,976', May 2019
            """)
    void withTheMonthsBeforeEachDerivedFigureIsTheOnePrinted(
            String reference, String change, String lastYear, String average, String maximum, String in) {
        ScorecardRow row = row(WHOLE, reference);

        assertThat(arrowAndText(row.onPrevious().shown())).isEqualTo(change);
        assertThat(arrowAndText(row.onLastYear().shown())).isEqualTo(lastYear);
        assertThat(row.average().shown().text()).isEqualTo(average);
        assertThat(row.maximum().shown().text()).isEqualTo(maximum);
        assertThat(row.maximum().shown().note()).isEqualTo(in);
        assertThat(derived(row)).allSatisfy(figure -> {
            assertThat(figure.printed()).isEmpty();
            assertThat(figure.shown().looks()).doesNotContain(Look.STATED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EH1a, 108%, up, 118, 205, 136",
        "EH1c, 71%, up, 226, 322, 242",
        "EH1b, 167%, up, 211, 331, 225",
        "EH14b, 84%, up, 161, 229, 178",
        "CIN5, −3%, similar-travel, 2646, 2976, '2,522'"
    })
    void withSevenMonthsYearlyChangeAverageAndMaximumAreStatedByTheSource(
            String reference, String lastYear, String travel, String average, String maximum, String oursOfSeven) {
        ScorecardRow row = row(SEVEN_MONTHS, reference);

        assertThat(row.onPrevious().shown().looks()).doesNotContain(Look.STATED);
        assertThat(List.of(row.onLastYear(), row.average(), row.maximum()))
                .allSatisfy(figure -> assertThat(figure.shown().looks()).contains(Look.STATED))
                .allSatisfy(figure -> assertThat(figure.shown().spoken()).contains("as stated by the source"));
        assertThat(row.onLastYear().shown().text()).isEqualTo(lastYear);
        assertThat(row.onLastYear().shown().styleNames()).startsWith(travel);
        assertThat(row.average().shown().text()).isEqualTo(average);
        assertThat(row.average().shown().spoken()).endsWith("from the figures loaded: " + oursOfSeven + ", 7 of 12");
        assertThat(row.maximum().shown().text()).isEqualTo(maximum);
    }

    @Test
    void anAverageOverNoNumbersIsTheSourcesAndAMaximumOfZeroOverNoNumbersIsNone() {
        assertThat(row(WHOLE, "LSCB17a").average().shown().text()).isEqualTo("6.8%");
        assertThat(row(WHOLE, "LSCB17a").maximum().shown().looks()).contains(Look.STATED);
        assertThat(row(WHOLE, "FM011").average().shown().text()).isEqualTo("100");
        assertThat(row(WHOLE, "FM011").maximum().shown().text()).isEqualTo("110");
        assertThat(row(WHOLE, "YO2").average().shown().text()).isEqualTo("–");
        assertThat(row(WHOLE, "YO2").maximum().shown().text()).isEqualTo("–");
        assertThat(row(WHOLE, "YO2").current().text()).isEqualTo("tbc");
        assertThat(row(WHOLE, "YO2").onPrevious().shown().text()).isEqualTo("n/a");
    }

    @Test
    void whereThePrintedFigureIsAnotherOursIsShownAndThePrintedOneKept() {
        ScorecardRow row = row(WHOLE, "WRONG");

        assertThat(arrowAndText(row.onPrevious().shown())).isEqualTo("↑ 11%");
        assertThat(row.onPrevious().printed()).isEqualTo("↑ 12%");
        assertThat(row.average().shown().text()).isEqualTo("118");
        assertThat(row.average().printed()).isEqualTo("119");
    }

    @Test
    void targetsStandInTheirYearsAndTheCurrentOneWithoutShowsLastYearsGreyed() {
        ScorecardPage page = page(WHOLE);
        List<Cell> targets = row(WHOLE, "EH1a").targets();

        assertThat(page.targetYears())
                .extracting(year -> year.label())
                .containsExactly("2017-18", "2018-19", "2019-20", "2020-21");
        assertThat(targets).extracting(Cell::text).containsExactly("288", "336", "TBC", "TBC");
        assertThat(targets.getLast().note()).isEqualTo("2019-20");
        assertThat(targets.getLast().looks()).contains(Look.MUTED);
    }

    @Test
    void aBenchmarkTellsItsOwnPeriod() {
        Cell england = row(WHOLE, "YO2").england();

        assertThat(england.text()).isEqualTo("327.0");
        assertThat(england.note()).isEqualTo("2017-18");
        assertThat(england.spoken()).isEqualTo("327.0, 2017-18, Updated Mar-19");
        assertThat(row(WHOLE, "YO2").neighbours()).isEqualTo(Cell.EMPTY);
    }

    @Test
    void changeSaysTravelAndVerdict() {
        assertThat(row(WHOLE, "EH1a").onPrevious().shown().spoken()).isEqualTo("up 11%, neither good nor bad");
        assertThat(row(WHOLE, "WRONG").onPrevious().shown().spoken()).isEqualTo("up 11%, negative");
        assertThat(row(WHOLE, "WRONG").polarity()).isEqualTo("low");
    }

    private ScorecardPage page(AuthorityId authority) {
        return own.as("leader", () -> scorecards.page(authority, Sheet.MONTH, ScorecardFilter.NONE));
    }

    private ScorecardRow row(AuthorityId authority, String reference) {
        return page(authority).rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static List<Derived> derived(ScorecardRow row) {
        return List.of(row.onPrevious(), row.onLastYear(), row.average(), row.maximum());
    }

    private static String arrowAndText(Cell cell) {
        Map<Look, String> arrows = Map.of(Look.UP, "↑ ", Look.SIMILAR_TRAVEL, "➡ ", Look.DOWN, "↓ ");
        return cell.looks().stream()
                .filter(arrows::containsKey)
                .map(arrows::get)
                .findFirst()
                .map(arrow -> arrow + cell.text())
                .orElse(cell.text());
    }

    /** The rows of the sheet; the months before it are chosen so that what it printed follows from them. */
    private static final class PrintedRows {

        static List<Row> with(boolean before) {
            return List.of(
                    count(
                            "EH1a",
                            "99 161 127 205 122 113 125",
                            before ? "60 92 93 92 93 93" : "",
                            "↑ 11%",
                            "↑ 108%",
                            "118",
                            "205"),
                    count(
                            "EH1c",
                            "192 322 232 175 224 280 272",
                            before ? "159 203 203 203 203 203" : "",
                            "➡ -3%",
                            "↑ 71%",
                            "226",
                            "322"),
                    count(
                            "EH1b",
                            "221 288 196 153 184 205 331",
                            before ? "124 190 191 190 191 191" : "",
                            "↑ 61%",
                            "↑ 167%",
                            "211",
                            "331"),
                    count(
                            "EH14b",
                            "145 229 172 153 166 190 191",
                            before ? "104 137 137 137 137 137" : "",
                            "➡ 1%",
                            "↑ 84%",
                            "161",
                            "229"),
                    count(
                            "CIN5",
                            "2728 2656 2577 2577 2437 2367 2310",
                            before ? "2381 2976 2781 2781 2781 2781" : "",
                            "➡ -2%",
                            "➡ -3%",
                            "2646",
                            "2976"),
                    wrong(before),
                    none("LSCB17a", Unit.PERCENTAGE, 1, List.of(), "6.8%", "6.8%"),
                    none("YO2", Unit.RATE, 1, List.of("", "", "", "", "", "tbc", "tbc"), "-", "0"),
                    none("FM011", Unit.COUNT, 0, List.of("", "", "", "", "", "tbc", "tbc"), "100", "110"));
        }

        private static Row count(
                String reference,
                String visible,
                String before,
                String change,
                String lastYear,
                String average,
                String maximum) {
            return new Row(
                    reference,
                    Unit.COUNT,
                    0,
                    Polarity.NONE,
                    List.of(visible.split(" ")),
                    before.isEmpty() ? List.of() : List.of(before.split(" ")),
                    Map.of(CHANGE_PREVIOUS, change, CHANGE_LAST_YEAR, lastYear, AVERAGE, average, MAXIMUM, maximum));
        }

        /** As EH1a, with slips in print, and with a polarity. */
        private static Row wrong(boolean before) {
            Row right = with("WRONG", before);
            return new Row(
                    "WRONG", Unit.COUNT, 0, Polarity.LOWER_IS_BETTER, right.visible(), right.before(), right.printed());
        }

        private static Row with(String reference, boolean before) {
            return count(
                    reference,
                    "99 161 127 205 122 113 125",
                    before ? "60 92 93 92 93 93" : "",
                    "↑ 12%",
                    "↑ 108%",
                    "119",
                    "205");
        }

        private static Row none(
                String reference, Unit unit, int decimals, List<String> visible, String average, String maximum) {
            Map<StatedKind, String> printed =
                    Map.of(CHANGE_PREVIOUS, "- n/a", CHANGE_LAST_YEAR, "- n/a", AVERAGE, average, MAXIMUM, maximum);
            return new Row(reference, unit, decimals, Polarity.NONE, visible, List.of(), printed);
        }
    }
}
