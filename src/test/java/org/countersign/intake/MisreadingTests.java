package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose figures could land in the wrong month, indicator or unit: each is read rightly, or asked about. */
class MisreadingTests {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void aYearAboveWholeMonthsIsOnlyAGroup() {
        var scorecard = found(
                "Children's scorecard",
                "",
                "Ref|Indicator|Owner|2024/25|||Targets||Commentary",
                "|||Apr-24|May-24|Jun-24|2024/25|2025/26|",
                "NU01|Contacts|Lead|868|870|875|900|918|Words");

        assertThat(figures(scorecard, "NU01")).containsExactly("2024-04 868", "2024-05 870", "2024-06 875");
        assertThat(row(scorecard, "NU01").targets())
                .containsEntry(new FinancialYear(2024), Value.of("900"))
                .containsEntry(new FinancialYear(2025), Value.of("918"));
        assertThat(row(scorecard, "NU01").frequency().frequency()).isEqualTo(Frequency.MONTH);
        assertThat(row(scorecard, "NU01").commentary()).isEqualTo("Words");
        assertThat(scorecard.heldRows()).isEmpty();
    }

    @Test
    void severalYearsAboveTheirMonthsAreRead() {
        var scorecard = found(
                "Ref|Indicator|2022/23||2023/24||", "||Feb-23|Mar-23|Apr-23|May-23|Year End", "A1|Contacts|1|2|3|4|10");

        assertThat(figures(scorecard, "A1")).containsExactly("2023-02 1", "2023-03 2", "2023-04 3", "2023-05 4");
    }

    @Test
    void targetsStayTargetsWhereTheReferenceStandsInTheLowerRow() {
        var scorecard = found(
                "|||2024/25||Targets|",
                "Ref|Indicator|Owner|Apr-24|May-24|2024/25|2025/26",
                "NU01|Contacts|Lead|868|870|900|918",
                "NV01|Visits|Lead|||900|918");

        assertThat(figures(scorecard, "NV01")).isEmpty();
        assertThat(row(scorecard, "NV01").targets()).containsEntry(new FinancialYear(2025), Value.of("918"));
        assertThat(scorecard.month()).isEqualTo(YearMonth.of(2024, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Benchmarks", "Forecast", "Trajectory", "Budget"})
    void periodsUnderWordsForSomethingElseAreNoFigures(String group) {
        var scorecard = found("Ref|Indicator|Actual|" + group, "||Apr-24|May-24", "A1|Contacts|1|2");

        assertThat(figures(scorecard, "A1")).containsExactly("2024-04 1");
    }

    @Test
    void pairsUnderMergedCellsAreReadWithTheReferenceInTheUpperRow() {
        var scorecard = found("Ref|Indicator|Apr-20||May-20|", "||Actual|Target|Actual|Target", "A1|Contacts|1|5|3|5");

        assertThat(figures(scorecard, "A1")).containsExactly("2020-04 1", "2020-05 3");
        assertThat(scorecard.heldRows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void twoRowsOfHeadingsArePointedAtByEither(int row) {
        var source = source("Ref|Indicator|2024/25||Note", "||Apr-24|May-24|", "A1|Contacts|1|2|x|extra");
        var scorecard = found(source.pointing(Pointing.none().headed("sheet", row)));

        assertThat(figures(scorecard, "A1")).containsExactly("2024-04 1", "2024-05 2");
        assertThat(scorecard.columns()).extracting(Column::letter).contains("F");
    }

    @Test
    void oneColumnOfYearsIsOfYearsThroughout() {
        var scorecard = found(
                "Ref|Indicator|Period|Value",
                "A1|Contacts|2010-11|1",
                "A1|Contacts|2011-12|2",
                "A1|Contacts|2012-13|3",
                "A1|Contacts|2022-23|4",
                "A2|Visits|2009-11|5",
                "A2|Visits|2016;August|6");

        assertThat(figures(scorecard, "A1")).containsExactly("2011-03 1", "2012-03 2", "2013-03 3", "2023-03 4");
        assertThat(scorecard.heldRows()).extracting(RowResult.Held::reference).containsExactly("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-11|2011-12", "201011|201112"})
    void headingsWithTwoReadingsAreAsked(String headings) {
        var unclear = ScorecardReader.recognise(source("Ref|Indicator|" + headings, "A1|Contacts|1|2"));

        assertThat(sentence(unclear)).contains("it may be a month or a year").contains("Say below what it is.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apr-99", "Dec-26", "2026-27", "Q3 2026/27"})
    void aPeriodThatIsNotOverIsAsked(String heading) {
        var source = source("Ref|Indicator|Oct-26|" + heading, "A1|Contacts|1|2");
        var scorecard = found(source);

        assertThat(figures(scorecard, "A1")).containsExactly("2026-10 1");
        assertThat(scorecard.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(sentences(scorecard)).anyMatch(sentence -> sentence.contains("is not over yet"));

        var said = Pointing.none()
                .meaning(scorecard.columns().getLast(), Meaning.figuresOf(Period.month(YearMonth.of(2026, 9))));
        assertThat(figures(found(source.pointing(said)), "A1")).containsExactly("2026-09 2", "2026-10 1");
    }

    @Test
    void aRowAboutAMonthAheadIsHeld() {
        var scorecard = found("Ref|Indicator|Period|Value", "A1|Contacts|Oct-26|1", "A1|Contacts|Apr-99|2");

        assertThat(figures(scorecard, "A1")).containsExactly("2026-10 1");
        assertThat(held(scorecard)).containsExactly("April 2099 is not over yet. Check the period in the file.");
    }

    @Test
    void aDayWithoutItsYearIsNoMonth() {
        assertThat(new NumberFormat("165", "d\\-mmm", false).show("46132")).isEqualTo("20-Apr");
        assertThat(new NumberFormat("16", "", false).show("46132")).isEqualTo("20-Apr");
        assertThat(sentence(ScorecardReader.recognise(source("Ref|Indicator|20-Apr|20-May", "A1|Contacts|1|2"))))
                .contains("a day without its year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section B||May-20|Apr-20",
                "||Jun-20|",
                "||Jun-20|Jul-20",
                "Ref|Indicator|2020/21 target|",
                "Section B|Visits|May-20|Apr-20"
            })
    void otherHeadingsBelowEndTheTable(String headings) {
        var scorecard = found("Ref|Indicator|Apr-20|May-20", "A1|Contacts|1|2", headings, "A2|Visits|300|272");

        assertThat(scorecard.recognisedRows())
                .extracting(RecognisedRow::reference)
                .containsExactly("A1");
        assertThat(sentences(scorecard)).anyMatch(sentence -> sentence.startsWith("Another table begins here"));
    }

    @Test
    void theSameMonthsOnceMoreAreNoOtherTable() {
        var scorecard =
                found("Ref|Indicator|Apr-20|May-20", "A1|Contacts|1|2", "Part B||Apr-20|May-20", "A2|Visits|300|272");

        assertThat(figures(scorecard, "A2")).containsExactly("2020-04 300", "2020-05 272");
    }

    @Test
    void figuresWrittenAsFractionsEndNoTable() {
        var scorecard = found("Ref|Indicator|Apr-20|May-20", "A1|Percentage of visits|11/12|12/13", "A2|Visits|3|4");

        assertThat(scorecard.recognisedRows()).hasSize(2);
    }

    @Test
    void monthsThatTurnUnderTheirYearAreAsked() {
        var scorecard = found("Ref|Indicator|2019/20||||", "||Jan|Feb|Mar|Apr|May", "A1|Contacts|1|2|3|4|5");

        assertThat(figures(scorecard, "A1")).containsExactly("2020-01 1", "2020-02 2", "2020-03 3");
        assertThat(scorecard.columns().getLast().reason()).contains("run backwards");
    }

    @Test
    void aMarkIsNoFigureOfAMonth() {
        var scorecard = found(
                "Ref|Indicator|Apr-20|May-20|Jun-20|Q1 2020/21",
                "A1|Families per quarter|-|-|-|45",
                "A2|Visits per quarter|n/a|n/a|n/a|46",
                "A3|Contacts|1|2||47");

        assertThat(figures(scorecard, "A1")).containsExactly("2020-06 45");
        assertThat(figures(scorecard, "A2")).containsExactly("2020-06 46");
        assertThat(figures(scorecard, "A3")).containsExactly("2020-04 1", "2020-05 2");
    }

    @Test
    void aQuarterWithoutMonthsBesideMonthsOfAnotherIsSaid() {
        var scorecard = found("Ref|Indicator|Q1 2020/21|Jul-20", "A1|Contacts|45|20");

        assertThat(row(scorecard, "A1").remarks())
                .extracting(Finding::sentence)
                .containsExactly("The figure of Quarter 1 2020-21 is not imported beside figures of shorter periods.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year|Month|2020|May|2020-05",
                "Month|Year|May|2020|2020-05",
                "Year|Month|2020|5|2020-05",
                "Financial year|Quarter|2020/21|Q1|2020-06",
                "Financial year|Month|2020/21|Jan|2021-01",
                "Financial year|Month|2020/21|May-20|2020-05",
            })
    void aPeriodInTwoColumnsIsPutTogether(String file) {
        var cells = file.split("\\|");
        var scorecard =
                found("Ref|" + cells[0] + "|" + cells[1] + "|Value", "EH1a|" + cells[2] + "|" + cells[3] + "|133");

        assertThat(figures(scorecard, "EH1a")).containsExactly(cells[4] + " 133");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Financial year|Month|2020/21|1", "Year|Quarter|2020|Q1", "Financial year|Month|2019/20|May-20"})
    void aPeriodInTwoColumnsThatDoNotGoTogetherIsHeld(String file) {
        var cells = file.split("\\|");
        var recognised = ScorecardReader.recognise(source(
                "Ref|" + cells[0] + "|" + cells[1] + "|Value",
                "EH1a|2019/20|Apr-19|1",
                "EH1b|" + cells[2] + "|" + cells[3] + "|133"));

        assertThat(((Recognition.Found) recognised).scorecard().heldRows())
                .extracting(RowResult.Held::reference)
                .containsExactly("EH1b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/1/2020|5/1/2020|6/1/2020", "10/05/2020|17/05/2020|24/05/2020"})
    void severalDaysOfAMonthAreAsked(String headings) {
        assertThat(sentence(ScorecardReader.recognise(source("Ref|Indicator|" + headings, "A1|Contacts|1|2|3"))))
                .contains("several days of")
                .contains("Say below what it is.");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(sentence(ScorecardReader.recognise(
                        source("KPI ref|Description|tq (this quarter)|Unit", "K1|Contacts|3|Number"))))
                .contains("not the period of “tq (this quarter)”");
    }

    private static List<String> figures(RecognisedScorecard scorecard, String reference) {
        return row(scorecard, reference).values().entrySet().stream()
                .filter(entry -> entry.getValue().number().isPresent())
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().number().orElseThrow().toPlainString())
                .toList();
    }

    private static List<String> sentences(RecognisedScorecard scorecard) {
        return scorecard.findings().stream().map(Finding::sentence).toList();
    }

    private static List<String> held(RecognisedScorecard scorecard) {
        return scorecard
                .heldRows()
                .map(held -> held.reasons().getFirst().sentence())
                .toList();
    }

    private static RecognisedRow row(RecognisedScorecard scorecard, String reference) {
        return scorecard
                .recognisedRows()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(Recognition recognition) {
        return ((Recognition.NotFound) recognition).sentence();
    }

    private static RecognisedScorecard found(String... lines) {
        return found(source(lines));
    }

    private static RecognisedScorecard found(Source source) {
        return ((Recognition.Found) ScorecardReader.recognise(source)).scorecard();
    }

    private static Source source(String... lines) {
        var sheet = new Sheet(
                "sheet",
                true,
                IntStream.range(0, lines.length)
                        .mapToObj(index -> new Line(index + 1, Arrays.asList(lines[index].split("\\|", -1))))
                        .toList());
        return new Source("", List.of(sheet), "", Pointing.none(), NOW);
    }
}
