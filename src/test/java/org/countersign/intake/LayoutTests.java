package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;

/** Scorecards of other shapes: two rows of headings, one value a row, a sheet a month, a tab a service. */
class LayoutTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    @Test
    void monthsUnderTheirYearAreReadFromTwoRows() {
        var scorecard = recognise(
                "Children's scorecard||||",
                "Ref|Indicator|2019/20||2020/21|Commentary",
                "||Feb|Mar|Apr|",
                "A1|Referrals|1|2|3|Words");

        assertThat(scorecard.headerRow()).isEqualTo(3);
        assertThat(row(scorecard, "A1").values())
                .containsExactly(entry(YearMonth.of(2020, 2), "1"), entry(MARCH, "2"), entry(APRIL, "3"));
        assertThat(row(scorecard, "A1").commentary()).isEqualTo("Words");
        assertThat(row(scorecard, "A1").places().of(APRIL).words()).isEqualTo("cell E4");
    }

    @Test
    void underAMonthOnlyItsFigureIsRead() {
        var scorecard = recognise(
                "Ref|Indicator|Mar-20|||Apr-20||", "||Actual|Target|RAG|Actual|Target|RAG", "A1|Referrals|1|5|G|3|5|R");

        assertThat(row(scorecard, "A1").values()).containsExactly(entry(MARCH, "1"), entry(APRIL, "3"));
        assertThat(row(scorecard, "A1").targets()).isEmpty();
        assertThat(kinds(scorecard))
                .containsExactly("REFERENCE", "TITLE", "MONTH", "OTHER", "STATUS", "MONTH", "OTHER", "STATUS");
    }

    @Test
    void headingsUnderAGroupAreReadAlone() {
        var scorecard = recognise(
                "No.|Indicators|GOOD PERF IS|DATA NOTE|Feb-17|Mar-17|Year End 2016/17|DOT|RAG|Target and Tolerances||"
                        + "|LATEST BENCHMARKING||",
                "|||||||(Month on Month)|(in month)|Red|Amber|Target Green|STAT NEIGH AVE|BEST STAT NEIGH|NAT AVE",
                "1.1|Contacts|Info|Number|10|12|130|▲|||||||",
                "1.2|Assessments in time|High|%|80%|82%|81%|▲|G|70|75|80|79%|90%|81%");

        assertThat(kinds(scorecard))
                .containsExactly(
                        "REFERENCE",
                        "TITLE",
                        "POLARITY",
                        "OTHER",
                        "MONTH",
                        "MONTH",
                        "MONTH",
                        "DIRECTION",
                        "STATUS",
                        "OTHER",
                        "OTHER",
                        "TARGET",
                        "NEIGHBOURS",
                        "OTHER",
                        "ENGLAND");
        assertThat(scorecard.month()).isEqualTo(YearMonth.of(2017, 3));
        assertThat(row(scorecard, "1.1").values())
                .containsExactly(entry(YearMonth.of(2017, 2), "10"), entry(YearMonth.of(2017, 3), "12"));
        assertThat(row(scorecard, "1.2").targets()).containsExactly(Map.entry(new FinancialYear(2016), Value.of("80")));
        assertThat(row(scorecard, "1.2").direction()).isEqualTo("High");
        assertThat(scorecard.questions()).extracting(Question::kind).containsExactly(Question.Kind.DIRECTION_COLUMN);
        assertThat(sentences(scorecard))
                .anyMatch(sentence -> sentence.contains("“Year End 2016/17” has the figures of"));
    }

    @Test
    void aRowWithoutMonthsKeepsItsYearsAndIsYearly() {
        var scorecard = recognise("Ref|Indicator|2018-19|Mar-20|2019-20", "A1|Referrals|7||8", "A2|Contacts|7|3|8");

        assertThat(row(scorecard, "A1").values()).containsExactly(entry(YearMonth.of(2019, 3), "7"), entry(MARCH, "8"));
        assertThat(row(scorecard, "A1").frequency().frequency()).isEqualTo(Frequency.FINANCIAL_YEAR);
        assertThat(row(scorecard, "A1").frequency().reason()).isEqualTo("each of its figures is that of a year");
        assertThat(row(scorecard, "A2").values()).containsExactly(entry(MARCH, "3"));
    }

    @Test
    void quartersStandAtTheirLastMonth() {
        var scorecard = recognise("Ref|Indicator|Q4 2018/19|Q1 2019/20|Target", "A1|Referrals|5|6|7");

        assertThat(scorecard.month()).isEqualTo(YearMonth.of(2019, 6));
        assertThat(row(scorecard, "A1").values())
                .containsExactly(entry(YearMonth.of(2019, 3), "5"), entry(YearMonth.of(2019, 6), "6"));
        assertThat(row(scorecard, "A1").frequency().needsYes()).isTrue();
        assertThat(row(scorecard, "A1").targets()).containsOnlyKeys(new FinancialYear(2019));
    }

    @Test
    void oneValueARowIsPutTogetherByReference() {
        var scorecard = recognise(
                "Code|Period|Value|Comment", "A1|Mar-20|1|old", "A2|Apr-20|8|", "A1|Apr-20|2|new", "A1|sometime|3|");

        assertThat(row(scorecard, "A1").values()).containsExactly(entry(MARCH, "1"), entry(APRIL, "2"));
        assertThat(row(scorecard, "A1").commentary()).isEqualTo("new");
        assertThat(row(scorecard, "A1").places().of(MARCH).words()).isEqualTo("cell C2");
        assertThat(row(scorecard, "A1").places().of(APRIL).words()).isEqualTo("cell C4");
        assertThat(scorecard.heldRows()).singleElement().satisfies(held -> {
            assertThat(held.place().words()).isEqualTo("row 5");
            assertThat(held.reasons().getFirst().sentence()).startsWith("“sometime” is no period that can be read.");
        });
    }

    @Test
    void twoFiguresOfOnePeriodAreHeldNotOverwritten() {
        var scorecard = recognise("Code|Period|Value", "A1|Apr-20|1", "A1|Apr-20|2");

        assertThat(row(scorecard, "A1").values()).containsExactly(entry(APRIL, "1"));
        assertThat(scorecard
                        .heldRows()
                        .findFirst()
                        .orElseThrow()
                        .reasons()
                        .getFirst()
                        .sentence())
                .startsWith("“A1” has a figure of April 2020 in row 2 already.");
    }

    @Test
    void theMeasureIsPartOfTheTitle() {
        var scorecard = recognise(
                "area_name,period,indicator,measure,unit,value".replace(',', '|'),
                "Southmere|2018/19|Children cautioned|Count|Children|204",
                "Southmere|2018/19|Children cautioned|Per 10,000 aged 10-17|Children|69");

        assertThat(scorecard.recognisedRows())
                .extracting(
                        RecognisedRow::title,
                        RecognisedRow::reference,
                        row -> row.unit().unit())
                .containsExactly(
                        tuple("Children cautioned: Count", "children-cautioned-count", Unit.COUNT),
                        tuple(
                                "Children cautioned: Per 10,000 aged 10-17",
                                "children-cautioned-per-10-000-aged-10-17",
                                Unit.RATE));
    }

    @Test
    void ofSeveralAreasTheOwnIsReadAndWithoutItNone() {
        var lines =
                sheet("x", "Area|Period|Indicator|Value", "Southmere|2019|Open cases|1", "Northmere|2019|Open cases|2");
        var own = new Source("x", List.of(lines), "Northmere", Pointing.none());
        var none = new Source("x", List.of(lines), "Elsewhere", Pointing.none());

        assertThat(row(found(own), "open-cases").values()).containsExactly(entry(YearMonth.of(2019, 12), "2"));
        assertThat(sentences(found(own))).contains("1 row about another area than Northmere is left out.");
        assertThat(ScorecardReader.recognise(none))
                .isEqualTo(
                        new Recognition.NotFound("The file has figures of 2 areas. Say below which of them is yours."));
        assertThat(row(found(none.pointing(Pointing.none().of("Southmere"))), "open-cases")
                        .values())
                .containsExactly(entry(YearMonth.of(2019, 12), "1"));
    }

    @Test
    void aSheetForEachMonthIsOneImport() {
        var scorecard = found(Source.of(List.of(
                sheet("Notes", "About these sheets"),
                sheet("Mar 2020", "Ref|Indicator|Value|Comment", "A1|Referrals|1|old", "A2|Contacts|4|"),
                sheet("Apr 2020", "Ref|Indicator|Value|Comment", "|||", "A1|Referrals|2|new"))));

        assertThat(scorecard.month()).isEqualTo(APRIL);
        assertThat(scorecard.sheets()).containsExactly("Mar 2020", "Apr 2020");
        assertThat(row(scorecard, "A1").values()).containsExactly(entry(MARCH, "1"), entry(APRIL, "2"));
        assertThat(row(scorecard, "A1").places().of(MARCH).words()).isEqualTo("cell C2 of sheet Mar 2020");
        assertThat(row(scorecard, "A1").places().of(APRIL).words()).isEqualTo("cell C3 of sheet Apr 2020");
        assertThat(row(scorecard, "A1").commentary()).isEqualTo("new");
        assertThat(row(scorecard, "A2").values()).containsExactly(entry(MARCH, "4"));
        assertThat(sentences(scorecard))
                .contains("Sheet “Notes” is not read: no row of it names the columns of a scorecard.");
    }

    @Test
    void whereSheetsOfMonthsContradictEachOtherTheLaterCountsAndItIsSaid() {
        var scorecard = found(Source.of(List.of(
                sheet("Mar-20", "Ref|Indicator|Feb-20|Mar-20", "A1|Referrals|9|1"),
                sheet("Apr-20", "Ref|Indicator|Mar-20|Apr-20", "A1|Referrals|11|2"))));

        assertThat(row(scorecard, "A1").values())
                .containsExactly(entry(YearMonth.of(2020, 2), "9"), entry(MARCH, "11"), entry(APRIL, "2"));
        assertThat(row(scorecard, "A1").remarks())
                .extracting(Finding::sentence)
                .containsExactly("March 2020 is “1” in cell D2 of sheet Mar-20 and “11” in cell C2 of sheet Apr-20."
                        + " The later one is taken.");
    }

    @Test
    void aTabForEachServiceIsOneImportWithThemes() {
        var scorecard = found(Source.of(List.of(
                sheet("Early help", "Ref|Indicator|Apr-20", "A1|Referrals|1"),
                sheet("Care", "Ref|Indicator|Apr-20", "B1|Children|2", "A1|Referrals|3"),
                sheet("Archive", "Ref|Indicator|Apr-15", "A1|Referrals|3"))));

        assertThat(scorecard.recognisedRows().map(row -> row.reference() + " " + scorecard.theme(row)))
                .containsExactly("A1 Early help", "B1 Care");
        assertThat(scorecard
                        .heldRows()
                        .findFirst()
                        .orElseThrow()
                        .reasons()
                        .getFirst()
                        .sentence())
                .startsWith("“A1” is already in row 2 of sheet Early help.");
        assertThat(sentences(scorecard))
                .contains("Sheet “Archive” is not read: its columns are others than those of the sheets read.");
    }

    @Test
    void theMonthOfABareValueIsThatOfTheTitleBlock() {
        var scorecard =
                recognise("Scorecard for April 2020|||", "(Updated Mar-19)||", "Ref|Indicator|Actual", "A1|X|7");

        assertThat(row(scorecard, "A1").values()).containsExactly(entry(APRIL, "7"));
        assertThat(sentences(scorecard))
                .contains(
                        "The figures are read as those of April 2020, because row 1 says “Scorecard for April 2020”.");
    }

    @Test
    void aBareValueWithoutMonthIsNotGuessedAt() {
        var lines = List.of(sheet("x", "Ref|Indicator|This quarter", "A1|X|7"));

        assertThat(ScorecardReader.recognise(lines)).isInstanceOf(Recognition.NotFound.class);
        var said = new Source("", lines, "", Pointing.none().about(Period.quarter(2014, 1)));
        assertThat(row(found(said), "A1").values()).containsExactly(entry(YearMonth.of(2014, 6), "7"));
    }

    @Test
    void withoutReferencesTheyAreProposedFromTheTitles() {
        var scorecard = recognise(
                "Indicator|Apr-20",
                "Number of referrals|1",
                "Percentage of referrals within twelve months of an earlier one, all ages|20%");

        assertThat(scorecard.recognisedRows())
                .extracting(RecognisedRow::reference)
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("number-of-referrals"),
                        second -> assertThat(second)
                                .hasSizeLessThanOrEqualTo(40)
                                .startsWith("percentage-of-referrals-within"));
        assertThat(sentences(scorecard)).anyMatch(sentence -> sentence.startsWith("No column has references."));
    }

    @Test
    void whatStandsBelowTheTableIsANoteAndAnotherTableIsNotRead() {
        var scorecard = recognise(
                "Ref|Indicator|Apr-20",
                "A1|Referrals|1",
                "Source: case system||",
                "Ref|Indicator|Apr-15|May-15",
                "B1|Others|2|3");

        assertThat(scorecard.recognisedRows())
                .extracting(RecognisedRow::reference)
                .containsExactly("A1");
        assertThat(scorecard.rows().getLast())
                .isInstanceOfSatisfying(
                        RowResult.Skipped.class,
                        skipped -> assertThat(skipped.reason().sentence())
                                .isEqualTo("“Source: case system” stands below the table and is taken as a note."));
        assertThat(sentences(scorecard)).anyMatch(sentence -> sentence.startsWith("Another table begins here"));
    }

    @Test
    void aColumnIsReadAsSomebodySaid() {
        var lines = List.of(sheet("x", "Ref|Indicator|Apr-20|Ergebnis", "A1|X|7|8"));
        var column = recognised(lines).columns().get(3);
        var said = Pointing.none().meaning(column, Meaning.figuresOf(Period.month(MARCH)));

        assertThat(row(found(new Source("", lines, "", said)), "A1").values())
                .containsExactly(entry(MARCH, "8"), entry(APRIL, "7"));
    }

    @Test
    void theHeaderIsTheRowSomebodyPointedAt() {
        var lines = List.of(sheet("x", "Ref|Indicator|Apr-20", "A0|Old|1", "Ref|Indicator|Apr-20", "A1|X|7"));

        assertThat(found(new Source("", lines, "", Pointing.none().headed("x", 3)))
                        .recognisedRows())
                .extracting(RecognisedRow::reference)
                .containsExactly("A1");
    }

    private static Map.Entry<YearMonth, Value> entry(YearMonth month, String value) {
        return Map.entry(month, Value.of(value));
    }

    private static Stream<String> kinds(RecognisedScorecard scorecard) {
        return scorecard.columns().stream().map(column -> column.kind().name());
    }

    private static List<String> sentences(RecognisedScorecard scorecard) {
        return scorecard.findings().stream().map(Finding::sentence).toList();
    }

    private static RecognisedRow row(RecognisedScorecard scorecard, String reference) {
        return scorecard
                .recognisedRows()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static RecognisedScorecard recognise(String... lines) {
        return recognised(List.of(sheet("sheet", lines)));
    }

    private static RecognisedScorecard recognised(List<Sheet> sheets) {
        return found(Source.of(sheets));
    }

    private static RecognisedScorecard found(Source source) {
        return ((Recognition.Found) ScorecardReader.recognise(source)).scorecard();
    }

    private static Sheet sheet(String name, String... lines) {
        return new Sheet(
                name,
                true,
                IntStream.range(0, lines.length)
                        .mapToObj(index -> new Line(index + 1, Arrays.asList(lines[index].split("\\|", -1))))
                        .toList());
    }
}
