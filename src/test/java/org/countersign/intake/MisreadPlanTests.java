package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.intake.PlannedChange.Effect;
import org.countersign.intake.PlannedRow.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows whose figures could go to the wrong indicator or be read in the wrong unit. */
class MisreadPlanTests {

    @Test
    void aFigureIsReadInTheUnitHeldNotInThatOfTheFile() {
        var plan = plan(
                Map.of("P1", held("Assessments in time", Unit.PERCENTAGE, Frequency.MONTH)),
                Decisions.none(),
                "Ref|May-20",
                "P1|0.45");

        assertThat(plan.rows().getFirst().kind()).isEqualTo(Kind.HELD);
        assertThat(plan.rows().getFirst().open())
                .singleElement()
                .satisfies(cell -> assertThat(cell.answers()).containsExactly(Value.of("45"), Value.of("0.45")))
                .satisfies(cell -> assertThat(cell.isShare()).isTrue());
    }

    @Test
    void aPercentSignIsNoCount() {
        var plan = plan(
                Map.of("C1", held("Contacts", Unit.COUNT, Frequency.MONTH)),
                Decisions.none(),
                "Ref|Indicator|May-20",
                "C1|Contacts|45%");

        assertThat(plan.rows().getFirst().kind()).isEqualTo(Kind.HELD);
        assertThat(sentences(plan)).singleElement().asString().contains("the figures carry a % sign");
    }

    @Test
    void aRowWithoutTitleMakesNoIndicator() {
        var plan = plan(Map.of(), Decisions.none(), "Code|May-20", "SW08|45");

        assertThat(plan.rows().getFirst().kind()).isEqualTo(Kind.HELD);
        assertThat(sentences(plan)).singleElement().asString().startsWith("The row has no title");
    }

    @Test
    void anotherTitleUnderAKnownReferenceIsAsked() {
        var here = Map.of("EH1a", held("Early help assessments started: North locality", Unit.COUNT, Frequency.MONTH));
        String[] file = {"Ref|Indicator|May-20", "EH1a|Number of EHA started in the month|105"};
        var asked = plan(here, Decisions.none(), file);

        assertThat(asked.rows().getFirst().kind()).isEqualTo(Kind.HELD);
        assertThat(asked.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.isRenamed()).isTrue());
        assertThat(plan(here, Decisions.none().matching("EH1a", ""), file)
                        .rows()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.HELD);
        assertThat(plan(here, Decisions.none().matching("EH1a", "EH1a"), file)
                        .rows()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.CHANGED);
    }

    @Test
    void titlesThatChangedPlacesAreAsked() {
        var here = Map.of(
                "EH1a", held("Contacts received", Unit.COUNT, Frequency.MONTH),
                "EH1c", held("Contacts received in time", Unit.COUNT, Frequency.MONTH));
        var plan = plan(
                here,
                Decisions.none(),
                "Ref|Indicator|Nov-20",
                "EH1a|Contacts received in time|300",
                "EH1c|Contacts received|131");

        assertThat(plan.rows()).extracting(PlannedRow::kind).containsExactly(Kind.HELD, Kind.HELD);
        assertThat(sentences(plan)).allMatch(sentence -> sentence.contains("which is the title of EH1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Contacts received;Contacts received (all);true",
                "Contacts recieved in the month;Contacts received in month;true",
                "Percentage of assessments within 45 days;% of assessments within 45 working days;true",
                "Early help assessments started: North locality;Number of EHA started in the month;false",
                "Contacts;x;false",
            })
    void titlesAreAlikeBeyondSpelling(String one, String other, boolean alike) {
        assertThat(Titles.alike(one, other)).isEqualTo(alike);
    }

    @Test
    void aFigureWhereNoQuarterEndsNeedsAYes() {
        var plan = plan(
                Map.of("Q1", held("Families", Unit.COUNT, Frequency.QUARTER)),
                Decisions.none(),
                "Ref|Indicator|May-20|Jun-20",
                "Q1|Families|4|45");

        assertThat(plan.rows().getFirst().changes())
                .extracting(change -> change.change().of() + " " + change.effect())
                .containsExactly("2020-05 " + Effect.NEEDS_YES, "2020-06 " + Effect.WRITE);
        assertThat(sentences(plan)).anyMatch(sentence -> sentence.contains("none of its periods ends there"));
    }

    @Test
    void whatSomebodySaidIsGoodIsNotAskedAgainAndIsProposed() {
        var source = source("Ref|Indicator|May-20|What good looks like", "A1|Contacts|4|High");
        var column = ((Recognition.Found) ScorecardReader.recognise(source))
                .scorecard()
                .columns()
                .getLast();
        var said = source.pointing(Pointing.none().meaning(column, Meaning.of(ColumnKind.POLARITY)));
        var scorecard = ((Recognition.Found) ScorecardReader.recognise(said)).scorecard();
        var plan = ImportPlan.of(scorecard, Present.empty(), Decisions.none());

        assertThat(scorecard.questions()).isEmpty();
        assertThat(plan.setUps().getFirst().setUp().polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(plan.setUps().getFirst().polarityReason()).isEqualTo("the file says “High”");
        assertThat(plan.rows().getFirst().writes().map(PlannedChange::after)).contains("good is high");
    }

    @Test
    void aPointAmongThousandsIsAskedAndSpacesAreRead() {
        var plan =
                plan(Map.of(), Decisions.none(), "Ref|Indicator|Apr-20|May-20|Jun-20", "B5|Visits|1,204|1.210|1 230");

        assertThat(plan.rows().getFirst().open())
                .singleElement()
                .satisfies(cell -> assertThat(cell.answers()).containsExactly(Value.of("1.21"), Value.of("1210")));
        assertThat(plan.scorecard().recognisedRows().findFirst().orElseThrow().values())
                .containsEntry(YearMonth.of(2020, 6), Value.of("1230"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12 (est);12", "12*;12", "1,204 p;1204", "6.8% [provisional];6.8", "-0.0000001;0"})
    void aNumberWithWordsBehindItIsProposed(String cell, String answer) {
        var plan = plan(Map.of(), Decisions.none(), "Ref|Indicator|Apr-20", "B5|Visits|" + cell);

        assertThat(plan.rows().getFirst().open())
                .singleElement()
                .satisfies(open -> assertThat(open.answers()).containsExactly(Value.of(answer)));
    }

    @Test
    void aCellLeftOutLeavesTheRowsOtherFigures() {
        var held = plan(Map.of(), Decisions.none(), "Ref|Indicator|Apr-20|May-20", "B5|Visits|n/k|7");
        var cell = held.rows().getFirst().open().getFirst();
        var plan = plan(
                Map.of(),
                Decisions.none().settling(cell.place(), Value.none(Absence.MISSING)),
                "Ref|Indicator|Apr-20|May-20",
                "B5|Visits|n/k|7");

        assertThat(plan.rows().getFirst().writes().map(change -> change.change().of()))
                .contains("2020-05")
                .doesNotContain("2020-04");
    }

    @Test
    void aThemeThatIsTooLongHoldsItsRow() {
        var plan = plan(
                Map.of(), Decisions.none(), "Ref|Indicator|Theme|Apr-20", "B5|Visits|" + "long ".repeat(60) + "|7");

        assertThat(sentences(plan)).singleElement().asString().startsWith("The theme has 299 characters.");
    }

    private static List<String> sentences(ImportPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.findings().stream())
                .map(Finding::sentence)
                .toList();
    }

    private static PresentIndicator held(String title, Unit unit, Frequency frequency) {
        return new PresentIndicator(
                title,
                "",
                "",
                "",
                "",
                unit,
                Polarity.NONE,
                frequency,
                Map.of(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private static ImportPlan plan(Map<String, PresentIndicator> held, Decisions decisions, String... lines) {
        var found = (Recognition.Found) ScorecardReader.recognise(source(lines));
        return ImportPlan.of(found.scorecard(), new Present(held), decisions);
    }

    private static Source source(String... lines) {
        return Source.of(List.of(new Sheet(
                "sheet",
                true,
                IntStream.range(0, lines.length)
                        .mapToObj(index -> new Line(index + 1, Arrays.asList(lines[index].split("\\|", -1))))
                        .toList())));
    }
}
