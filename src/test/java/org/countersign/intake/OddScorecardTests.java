package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Value;
import org.countersign.commentary.ImportedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scorecards as other councils shape and misshape them. */
class OddScorecardTests {

    private static final String HEADER = "Ref.|Indicator|Owner|Reporter|Mar-20|Apr-20|% change prev. period|Commentary";

    @Test
    void commentaryOfAnEarlierMonthIsThatMonths() {
        var scorecard = recognise("Ref|Title|Mar-20|Apr-20|Commentary (Mar-20)|Comments", "A1|T|1|2|then|now");

        assertThat(scorecard.recognisedRows().findFirst().orElseThrow().texts())
                .extracting(
                        DatedText::month,
                        DatedText::current,
                        text -> text.words().text())
                .containsExactly(
                        tuple(YearMonth.of(2020, 3), false, "then"), tuple(YearMonth.of(2020, 4), true, "now"));
        assertThat(scorecard.findings())
                .anySatisfy(finding -> assertThat(finding.sentence())
                        .contains("has the texts of March 2020. They come in as history: imported, not signed."));
    }

    @ParameterizedTest
    @CsvSource({
        "Commentary Q1 2019/20, COMMENTARY, 2019-06",
        "Comments for Mar-20, COMMENTARY, 2020-03",
        "Mar-20 narrative, COMMENTARY, 2020-03",
        "Updated by (Mar-20), TEXT_AUTHOR, 2020-03",
        "Commentary date Mar-20, TEXT_DATE, 2020-03",
        "Updated by, TEXT_AUTHOR,",
        "Author, TEXT_AUTHOR,",
        "Last updated, TEXT_DATE,",
        "Date of commentary, TEXT_DATE,",
        "Commentary, COMMENTARY,",
        "Commentary by, REPORTER,",
    })
    void headingsOfTextsSayTheirMonth(String heading, ColumnKind kind, YearMonth month) {
        var column = Heading.read(5, heading);

        assertThat(column.kind()).isEqualTo(kind);
        assertThat(column.month()).isEqualTo(month);
    }

    @Test
    void anAuthorIsThatOfTheTextBeforeIt() {
        var row = recognise(
                        "Ref|Title|Apr-20|Commentary (Mar-20)|By|Last updated|Commentary (Apr-20)|Updated by|Last updated"
                                .replace("By", "Updated by"),
                        "A1|T|2|then|One|2/3/2020|now|Two|about Easter")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.texts())
                .extracting(DatedText::words)
                .containsExactly(
                        new ImportedText.Words("then", "One", "2 March 2020"),
                        new ImportedText.Words("now", "Two", "about Easter"));
    }

    @Test
    void underEachMonthMayStandItsTextAndItsAuthor() {
        var row = recognise(
                        "||Mar-20|||Apr-20||",
                        "Ref|Title|Actual|Commentary|Updated by|Actual|Commentary|Updated by",
                        "A1|T|1|then|One|2|now|Two")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.values()).hasSize(2);
        assertThat(row.texts())
                .extracting(DatedText::month, DatedText::words)
                .containsExactly(
                        tuple(YearMonth.of(2020, 3), new ImportedText.Words("then", "One", "")),
                        tuple(YearMonth.of(2020, 4), new ImportedText.Words("now", "Two", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ref|Percentage of visits|Period|Value|Numerator|Denominator;A1|T|Apr-20|66.7|12|18",
                "Ref|Percentage of visits|Period|Value|Numerator|Denominator;A1|T|Apr-20|0.667|12|18",
                "Ref|Percentage of visits|Period|Value|Count|Cohort;A1|T|Apr-20|66.7%|12|18",
                "Ref|Percentage of visits|Apr-20|n|N;A1|T|67%|12|18",
                "Ref|Percentage of visits|Apr-20|Numerator|Denominator;A1|T||12|18",
            })
    void numeratorAndDenominatorAreKeptWithTheirPercentage(String header, String row) {
        var read = recognise(
                        header.replace("Percentage of visits", "Title"), row.replace("|T|", "|Percentage of visits|"))
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(read.open()).isEmpty();
        assertThat(read.values().get(YearMonth.of(2020, 4))).isInstanceOfSatisfying(Value.Figure.class, figure -> {
            assertThat(figure.fraction()).isEqualTo(new Fraction(new BigDecimal(12), new BigDecimal(18)));
            assertThat(figure.amount()).isEqualByComparingTo("66.66666666666667");
        });
    }

    @Test
    void underEachMonthMayStandItsNumeratorAndDenominator() {
        var row = recognise(
                        "||Mar-20|||Apr-20||",
                        "Ref|Title|Numerator|Denominator|%|Numerator|Denominator|%",
                        "A1|Percentage of visits|1|2|50%|3|4|75%")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.values().values())
                .containsExactly(
                        new Value.Figure(new BigDecimal(50), new Fraction(new BigDecimal(1), new BigDecimal(2))),
                        new Value.Figure(new BigDecimal(75), new Fraction(new BigDecimal(3), new BigDecimal(4))));
    }

    @Test
    void anotherPercentageThanTheirsIsAsked() {
        var row = recognise("Ref|Title|Apr-20|Numerator|Denominator", "A1|Percentage of visits|63%|12|18")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.open()).singleElement().satisfies(cell -> {
            assertThat(cell.sentence())
                    .isEqualTo("“63%” stands beside 12 of 18, which is another percentage. Which is right?");
            assertThat(cell.answers()).hasSize(2);
        });
    }

    @Test
    void aNumeratorThatCouldBeOfSeveralFiguresIsLeftOutAndSaid() {
        var scorecard = recognise("Ref|Title|Mar-20|Apr-20|Numerator|Denominator", "A1|Percentage|1%|2%|12|18");

        assertThat(scorecard.recognisedRows().findFirst().orElseThrow().values().get(YearMonth.of(2020, 4)))
                .isEqualTo(Value.of("2"));
        assertThat(scorecard.findings())
                .extracting(Finding::sentence)
                .contains("“Numerator” is not imported: it does not say of which figures it is.");
    }

    @Test
    void rowsOfPeriodsHaveEachItsText() {
        var row = recognise(
                        "Ref|Title|Period|Value|Commentary|Date of commentary",
                        "A1|T|Mar-20|1|then|2020-04-02",
                        "A1|T|Apr-20|2|now|")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.commentary()).isEqualTo("now");
        assertThat(row.texts())
                .extracting(DatedText::month, DatedText::words)
                .containsExactly(
                        tuple(YearMonth.of(2020, 3), new ImportedText.Words("then", "", "2 April 2020")),
                        tuple(YearMonth.of(2020, 4), new ImportedText.Words("now", "", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No.;REFERENCE",
                "REFERENCE;REFERENCE",
                "Ref no;REFERENCE",
                "INDICATORS;TITLE",
                "Measure;TITLE",
                "Lead;OWNER",
                "Indicator owner;OWNER",
                "Reported by;REPORTER",
                "Outcome (what it is for);OUTCOME",
                "April 2020;MONTH",
                "apr 20:;MONTH",
                "2020-04-01;MONTH",
                "% Change from previous month;CHANGE_FROM_PREVIOUS",
                "% change from same period prev. yr;CHANGE_FROM_LAST_YEAR",
                "DOT (Month on Month);DIRECTION",
                "Good perf is;POLARITY",
                "GOOD PERF IS (High / Low / Info);POLARITY",
                "Polarity;POLARITY",
                "RAG (in month);STATUS",
                "Target Green;TARGET",
                "area_name;AREA",
                "AreaName;AREA",
                "time_period;PERIOD",
                "Reporting month;PERIOD",
                "Actual;VALUE",
                "tq (this quarter);VALUE",
                "lq (last quarter);OTHER",
                "t (target);TARGET",
                "s (status: lg=above target);STATUS",
                "Indicator ID;REFERENCE",
                "Description;TITLE",
                "Q1 2019/20;MONTH",
                "2019/20 outturn;MONTH",
                "Year End 2016/17;MONTH",
                "Actual Apr-20;MONTH",
                "Q1 2019;OTHER",
                "Apr-20 target;OTHER",
                "12 month average;AVERAGE",
                "12-mnth max.;MAXIMUM",
                "STAT NEIGH AVE;NEIGHBOURS",
                "Statistical neighbours;NEIGHBOURS",
                "SN;NEIGHBOURS",
                "NAT AVE;ENGLAND",
                "England;ENGLAND",
                "SE region;REGION",
                "Yorkshire and The Humber;REGION",
                "Target 2019/20;TARGET",
                "19-20 target;TARGET",
                "Comments:;COMMENTARY",
                "Commentary (Apr-20):;COMMENTARY",
                "Best stat neigh;OTHER",
                "Target;TARGET",
                "%?;OTHER",
                "Red;OTHER",
            })
    void headingsAreRecognisedInTheWordsCouncilsUse(String heading, ColumnKind kind) {
        assertThat(Heading.read(0, heading).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "(Updated Mar-19, using 17-18 data);2019-03;2017-18",
                "Benchmarks updated: April 2019;2019-04;none",
                "Using 2018/19;none;2018-19",
            })
    void benchmarkingNotesSayWhenAndOfWhichYear(String text, String updated, String year) {
        var note = BenchmarkNote.parse(new Place("s", 1, ""), text).orElseThrow();

        assertThat(note.updated().map(Object::toString).orElse(null)).isEqualTo(updated);
        assertThat(note.data().map(data -> data.label()).orElse(null)).isEqualTo(year);
    }

    @Test
    void aLineAboutSomethingElseIsNoBenchmarkingNote() {
        assertThat(BenchmarkNote.parse(new Place("s", 1, ""), "Increase 10% or more"))
                .isEmpty();
    }

    @Test
    void withoutAHeaderThereIsNoScorecardAndWordsSayWhy() {
        assertThat(ScorecardReader.recognise(sheet(false, "Name|Colour", "a|b")))
                .isInstanceOfSatisfying(
                        Recognition.NotFound.class,
                        none -> assertThat(none.sentence()).contains("Apr-20"));
    }

    @Test
    void theScorecardMayBeOnAnySheet() {
        var found = ScorecardReader.recognise(List.of(sheet(true, "Notes"), sheet(true, HEADER, "A1|T|||1|2||")));

        assertThat(((Recognition.Found) found).scorecard().rows()).hasSize(1);
    }

    @Test
    void aSecondRowOfTheSameReferenceIsHeldAndAnotherCaseIsAnotherReference() {
        var scorecard = recognise(HEADER, "EH1a|T|||1|2||", "EH1A|U|||1|2||", "EH1a|V|||1|2||");

        assertThat(scorecard.recognisedRows()).extracting(RecognisedRow::title).containsExactly("T", "U");
        assertThat(reason(scorecard)).startsWith("“EH1a” is already in row 2.");
    }

    @Test
    void aRowWithoutReferenceIsHeld() {
        assertThat(reason(recognise(HEADER, "|Title|||1|2||")))
                .isEqualTo("The row has no reference. Add one in the file.");
    }

    @Test
    void aRowWithoutTitleIsHeld() {
        assertThat(reason(recognise(HEADER, "A1||||1|2||"))).isEqualTo("The row has no title. Add one in the file.");
    }

    @ParameterizedTest
    @CsvSource({"0, 41, reference, 40", "1, 501, title, 500", "2, 201, owner, 200", "6, 61, % change, 60"})
    void aRowThatWouldNotFitIsHeld(int column, int length, String what, int most) {
        var cells = new ArrayList<>(List.of("A1", "T", "O", "R", "1", "2", "3%", "text"));
        cells.set(column, "9".repeat(length));

        assertThat(reason(recognise(HEADER, String.join("|", cells))))
                .contains(what, length + " characters", "Shorten it to " + most);
    }

    @Test
    void aNumberTooLargeToKeepHoldsItsRow() {
        var row = recognise(HEADER, "A1|T|||12345678901234|2||")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.open())
                .extracting(OpenCell::sentence)
                .containsExactly("The number is too large. Mend it in the file.");
    }

    @Test
    void aShortRowIsHeldAndItsEndProposedAsBlank() {
        var held = recognise(HEADER, "A1|T|||1|2").heldRows().findFirst().orElseThrow();

        assertThat(held.realignment().orElseThrow().moves())
                .extracting(Realignment.Move::words)
                .containsExactly("Column G is missing and stays blank.", "Column H is missing and stays blank.");
    }

    @Test
    void aWorkbookLeavesOutBlankCellsAtTheEnd() {
        var found = (Recognition.Found) ScorecardReader.recognise(sheet(true, HEADER, "A1|T|||1|2"));

        assertThat(found.scorecard().recognisedRows()).hasSize(1);
    }

    @Test
    void surplusBlanksAtTheEndOfALineAreNothing() {
        assertThat(recognise(HEADER, "A1|T|||1|2||text||||").recognisedRows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1|T|O|R|1|2|3%|more|text|in|cells",
                "A1|T|O|R|one|2|↑|3%|text",
                "A1|T|O|R|1|2|-|n/a||x|text",
                "A1|T|O|R|1|2|words|here|text",
            })
    void whatFitsNoColumnIsHeldWithoutAProposal(String row) {
        assertThat(recognise(HEADER, row).heldRows().findFirst().orElseThrow().realignment())
                .isEmpty();
    }

    @Test
    void anArrowSplitFromItsPercentageIsJoined() {
        var held = recognise(HEADER, "A1|T|O|R|1|2|↑|3%|text")
                .heldRows()
                .findFirst()
                .orElseThrow();

        assertThat(held.realignment().orElseThrow().cells()).endsWith("↑ 3%", "text");
    }

    @Test
    void aRowOnlyHeldForOneCellNamesThatCell() {
        var row = recognise(HEADER, "A1|T|||lots|2||")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.open()).singleElement().satisfies(cell -> {
            assertThat(cell.place().words()).isEqualTo("cell E2");
            assertThat(cell.sentence()).isEqualTo("“lots” is neither a number nor a known mark.");
            assertThat(cell.answers()).isEmpty();
        });
    }

    @Test
    void aShareInAPercentageIsAskedAboutWithBothAnswers() {
        var row = recognise(HEADER, "A1|Percentage of children|||0.068|7||")
                .recognisedRows()
                .findFirst()
                .orElseThrow();

        assertThat(row.open())
                .singleElement()
                .satisfies(cell -> assertThat(cell.answers()).containsExactly(Value.of("6.8"), Value.of("0.068")));
    }

    @Test
    void aNumberInBracketsIsAskedAbout() {
        var row =
                recognise(HEADER, "A1|T|||(3)|7||").recognisedRows().findFirst().orElseThrow();

        assertThat(row.open())
                .singleElement()
                .satisfies(cell -> assertThat(cell.answers()).containsExactly(Value.of("-3")));
    }

    @Test
    void aLineWithOneCellIsAHeadingAndARepeatedHeaderIsSkipped() {
        var scorecard = recognise(HEADER, "Early help|||||||", HEADER, "A1|T|||1|2||");

        assertThat(scorecard.rows())
                .filteredOn(RowResult.Skipped.class::isInstance)
                .extracting(result -> ((RowResult.Skipped) result).reason().sentence())
                .containsExactly(
                        "“Early help” stands alone and is taken as the theme of the rows below.",
                        "The header once more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---|--|-|-----", "═══|──|--|", "–––|—|| "})
    void bordersOfDashesAndBoxesAreSkipped(String border) {
        assertThat(recognise(HEADER, border).rows()).singleElement().isInstanceOf(RowResult.Skipped.class);
    }

    @Test
    void aSecondColumnOfOneKindIsCarriedUnderItsOwnName() {
        var scorecard = recognise("Ref|Title|Apr-20|Apr-20|Remark|Remark", "A1|T|1|2|x|y");

        assertThat(scorecard.columns())
                .extracting(Column::heading)
                .containsExactly("Ref", "Title", "Apr-20", "Apr-20 (D)", "Remark", "Remark (F)");
        assertThat(scorecard.recognisedRows().findFirst().orElseThrow().stated())
                .extracting(Stated::text)
                .containsExactly("2", "x", "y");
    }

    @Test
    void commentaryOfAnotherMonthIsNoted() {
        assertThat(recognise("Ref|Title|Mar-20|Commentary (Apr-20)", "A1|T|1|x").findings())
                .anySatisfy(finding -> assertThat(finding.sentence()).contains("the latest month is 2020-03"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Percentage of children;5;PERCENTAGE;the title says “percentage”",
                        "% in time;5;PERCENTAGE;the title says “%”",
                "Re-referral rate;21%;PERCENTAGE;its figures carry a % sign",
                        "Children per 10,000;5;RATE;the title says “per 10,000”",
                "First entrants per 100,000;5;RATE;the title says “per 100,000”",
                        "Referral rate;5;RATE;the title says “rate”",
                "Separate accounts;5;COUNT;the title names no percentage or rate",
            })
    void unitsAreProposedWithTheirReason(String title, String cell, String unit, String reason) {
        var proposal = UnitProposal.of(title, List.of(cell));

        assertThat(proposal.unit()).hasToString(unit);
        assertThat(proposal.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "Vacant;VACANT",
                "Owner A / Owner B;SEVERAL",
                "Owner A & B;SEVERAL",
                "Early Help Team;TEAM",
                "Early Help Owner;none",
                "Andover Lead;none",
            })
    void namesThatMayBeNoPersonAreAskedAbout(String name, String doubt) {
        var person = recognise(HEADER, "A1|T|" + name + "||1|2||").people().getFirst();

        assertThat(person.doubts()).extracting(Enum::name).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void oneNameTwiceIsAskedAbout() {
        var people = recognise(HEADER, "A1|T|Lead One|Lead One|1|2||", "A2|U|One, Lead|lead one|1|2||")
                .people();

        assertThat(people).allSatisfy(person -> assertThat(person.doubts()).contains(PersonFound.Doubt.TWO_SPELLINGS));
        assertThat(people.getFirst().doubts()).contains(PersonFound.Doubt.OWNS_AND_REPORTS);
    }

    @Test
    void changesOfPercentagesAreAskedAbout() {
        assertThat(recognise(HEADER, "A1|% in time|||5%|6%|20%|").questions())
                .extracting(Question::kind)
                .containsExactly(Question.Kind.CHANGE_OF_PERCENTAGES);
    }

    private static String reason(RecognisedScorecard scorecard) {
        return scorecard
                .heldRows()
                .findFirst()
                .orElseThrow()
                .reasons()
                .getFirst()
                .sentence();
    }

    private static RecognisedScorecard recognise(String... lines) {
        return ((Recognition.Found) ScorecardReader.recognise(sheet(false, lines))).scorecard();
    }

    private static Sheet sheet(boolean grid, String... lines) {
        return new Sheet(
                "sheet",
                grid,
                IntStream.range(0, lines.length)
                        .mapToObj(index -> new Line(index + 1, Arrays.asList(lines[index].split("\\|", -1))))
                        .toList());
    }
}
