package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.commentary.ImportedText;
import org.countersign.indicator.Responsibility;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.PlannedChange.Change;
import org.countersign.intake.PlannedChange.Effect;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.intake.PlannedRow.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPlanTests {

    private static final String HEADER =
            "Ref.|Indicator|Owner|Reporter|Mar-20|Apr-20|DoT|12-mnth avg|Target 19-20|Commentary";
    private static final String ROW = "A1|Title|Lead One|Lead Two|5|7|▲|6|10|Words";
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @Test
    void anEmptyAuthorityGetsEveryRowButTheHeldOne() {
        var plan = ImportPlan.of(seed(), Present.empty(), Decisions.none());

        assertThat(plan.counts())
                .isEqualTo(Map.of(
                        Kind.CREATED, 8L, Kind.HELD, 1L, Kind.SKIPPED, 1L, Kind.CHANGED, 0L, Kind.UNCHANGED, 0L));
        assertThat(plan.changesNothing()).isFalse();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        var decisions = everythingAnswered();
        var first = ImportPlan.of(seed(), Present.empty(), decisions);
        var second = ImportPlan.of(seed(), Imported.by(first), decisions);

        assertThat(first.counts()).containsEntry(Kind.CREATED, 9L);
        assertThat(second.counts()).containsEntry(Kind.UNCHANGED, 9L).containsEntry(Kind.SKIPPED, 1L);
        assertThat(second.changesNothing()).isTrue();
        assertThat(second.rows()).allSatisfy(row -> assertThat(row.changes()).isEmpty());
    }

    @Test
    void anAcceptedRealignmentIsImportedAndARejectedOneIsNot() {
        var accepted = Decisions.none().accepting(19);

        assertThat(row(ImportPlan.of(seed(), Present.empty(), accepted), "FM012")
                        .kind())
                .isEqualTo(Kind.CREATED);
        assertThat(row(ImportPlan.of(seed(), Present.empty(), accepted.rejecting(19)), "FM012")
                        .kind())
                .isEqualTo(Kind.HELD);
    }

    @Test
    void aBlankOverNothingIsNoChange() {
        var changes = row(ImportPlan.of(seed(), Present.empty(), Decisions.none()), "YO2")
                .changes();

        assertThat(changes)
                .filteredOn(change -> change.change().subject() == Subject.VALUE)
                .extracting(change -> change.change().of() + " " + change.after())
                .containsExactly("2020-03 to be confirmed", "2020-04 to be confirmed");
    }

    @Test
    void aNewNumberReplacesAnOldOneAndAReason() {
        var held = held(Map.of(MARCH, Value.of("4"), APRIL, Value.none(Absence.TO_BE_CONFIRMED)));

        assertThat(plan(held, ROW).changes())
                .extracting(PlannedChange::before, PlannedChange::after, PlannedChange::effect)
                .containsExactly(tuple("4", "5", Effect.WRITE), tuple("to be confirmed", "7", Effect.WRITE));
    }

    @Test
    void equalAmountsAreEqualWhateverTheirScaleAndBeyondTheStoredOnes() {
        var held = held(Map.of(MARCH, Value.of("5.000000"), APRIL, Value.of("7.123457")));

        assertThat(plan(held, ROW.replace("|7|", "|7.1234567|")).kind()).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void aBlankOrTbcNeverReplacesANumberWithoutAYes() {
        var row = ROW.replace("|5|7|", "||tbc|");
        var plan = plan(held(), row);

        assertThat(plan.kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(plan.kept())
                .extracting(PlannedChange::before, PlannedChange::after, PlannedChange::effect)
                .containsExactly(
                        tuple("5", "missing", Effect.NEEDS_YES), tuple("7", "to be confirmed", Effect.NEEDS_YES));
        assertThat(plan.kept()).extracting(change -> change.place().words()).containsExactly("cell E2", "cell F2");
    }

    @Test
    void aYesReplacesTheNumberItWasGivenForAndNoOther() {
        var row = ROW.replace("|5|7|", "||tbc|");
        var yes = Decisions.none().confirming(new ChangeKey("A1", Subject.VALUE, "2020-04"));

        assertThat(plan(held(), yes, row).kind()).isEqualTo(Kind.CHANGED);
        assertThat(plan(held(), yes, row).writes())
                .singleElement()
                .extracting(PlannedChange::change)
                .isEqualTo(new Change.MonthlyValue(APRIL, Value.none(Absence.TO_BE_CONFIRMED)));
        assertThat(plan(held(), yes.keeping(new ChangeKey("A1", Subject.VALUE, "2020-04")), row)
                        .writes())
                .isEmpty();
    }

    @Test
    void aTbcTargetNeverReplacesANumberWithoutAYes() {
        assertThat(plan(held(), ROW.replace("|10|", "|TBC|")).kept())
                .singleElement()
                .extracting(change -> change.change().subject())
                .isEqualTo(Subject.TARGET);
    }

    @Test
    void aBlankSaysNothingAboutTextsTargetsAndReasons() {
        var held = held(Map.of(MARCH, Value.none(Absence.TO_BE_CONFIRMED), APRIL, Value.none(Absence.SUPPRESSED)));

        assertThat(plan(held, "A1|Title|||||||||").changes()).isEmpty();
    }

    @Test
    void anErrorOfTheSourceIsKeptAsWhatItIs() {
        assertThat(plan(held(Map.of(MARCH, Value.of("5"))), ROW.replace("|7|", "|#N/A|"))
                        .writes())
                .extracting(PlannedChange::after)
                .containsExactly("missing: error in source: #N/A");
    }

    @Test
    void anotherOwnerNeedsAYesAndAnotherTitleDoesNot() {
        assertThat(plan(held(), ROW.replace("Lead One", "Lead Three").replace("Title", "Titles"))
                        .changes())
                .extracting(change -> change.change().subject() + " " + change.effect())
                .containsExactly("TITLE WRITE", "OWNER NEEDS_YES");
    }

    @Test
    void commentaryThatIsBegunIsKeptAndSaidSo() {
        assertThat(plan(held(), ROW.replace("Words", "Other words")).kept())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.effect()).isEqualTo(Effect.KEEP);
                    assertThat(kept.before()).isEqualTo("Words");
                    assertThat(kept.after()).isEqualTo("Other words");
                });
    }

    @Test
    void aYesDoesNotReplaceCommentary() {
        var yes = Decisions.none().confirming(new ChangeKey("A1", Subject.COMMENTARY, ""));

        assertThat(plan(held(), yes, ROW.replace("Words", "Other words")).writes())
                .isEmpty();
    }

    @Test
    void polarityIsImportedOnlyOnceTheColumnIsUnderstood() {
        assertThat(polarity(Decisions.none())).isEmpty();
        assertThat(polarity(Decisions.none().reading(DirectionReading.TRAVEL))).isEmpty();
        assertThat(polarity(Decisions.none().reading(DirectionReading.POLARITY)))
                .hasValue(new Change.OfPolarity(Polarity.LOWER_IS_BETTER));
    }

    @Test
    void anotherPolarityThanTheOneSetNeedsAYes() {
        var decisions = Decisions.none().reading(DirectionReading.POLARITY);

        assertThat(plan(held(), decisions, ROW.replace("▲", "▼")).kept())
                .singleElement()
                .extracting(PlannedChange::after)
                .isEqualTo("good is low");
        assertThat(plan(held(), decisions, ROW.replace("▲", "")).changes()).isEmpty();
    }

    @Test
    void aQuarterIsImportedOnlyWhenConfirmed() {
        var undecided = ImportPlan.of(seed(), Present.empty(), Decisions.none());
        var confirmed = ImportPlan.of(seed(), Present.empty(), Decisions.none().confirmingFrequency("FM011"));

        assertThat(row(undecided, "FM011").changes())
                .extracting(change -> change.change().subject())
                .doesNotContain(Subject.FREQUENCY);
        assertThat(row(confirmed, "FM011").writes())
                .extracting(PlannedChange::change)
                .contains(new Change.OfFrequency(Frequency.QUARTER));
    }

    @Test
    void aCellInDoubtHoldsItsRowUntilItIsSettled() {
        var doubtful = ROW.replace("|5|", "|(5)|");
        var place = new Place("sheet", 2, "E");

        assertThat(plan(held(), doubtful).kind()).isEqualTo(Kind.HELD);
        assertThat(plan(held(), doubtful).findings())
                .extracting(Finding::sentence)
                .containsExactly("“(5)”: Is a number in brackets negative, or a numerator?");
        assertThat(plan(held(), Decisions.none().settling(place, Value.of("-5")), doubtful)
                        .writes())
                .extracting(PlannedChange::change)
                .containsExactly(new Change.MonthlyValue(MARCH, Value.of("-5")));
    }

    @Test
    void aTargetInDoubtIsSettledLikeAValue() {
        var doubtful = ROW.replace("|10|", "|(10)|");
        var settled = Decisions.none().settling(new Place("sheet", 2, "I"), Value.of("-10"));

        assertThat(plan(held(), settled, doubtful).writes())
                .extracting(PlannedChange::change)
                .containsExactly(new Change.YearlyTarget(new FinancialYear(2019), Value.of("-10")));
    }

    @Test
    void aLargeCountThatDidNotMoveIsWorthALook() {
        assertThat(row(ImportPlan.of(seed(), Present.empty(), Decisions.none()), "CIN5")
                        .findings())
                .extracting(Finding::sentence)
                .containsExactly("CIN5 is 2577 in two months running. Check it was not copied.");
    }

    private static Optional<Change> polarity(Decisions decisions) {
        return row(ImportPlan.of(seed(), Present.empty(), decisions), "YO2")
                .writes()
                .map(PlannedChange::change)
                .filter(change -> change.subject() == Subject.POLARITY)
                .findFirst();
    }

    private static Decisions everythingAnswered() {
        return Decisions.none()
                .accepting(19)
                .reading(DirectionReading.POLARITY)
                .confirmingFrequency("FM011")
                .confirmingFrequency("FM012");
    }

    @Test
    void aRowWithTheTitleOfAnotherReferenceIsHeldUntilSomebodySaysWhichItIs() {
        var row = ROW.replace("A1|", "NEW1|");
        var undecided = planOf(held(), Decisions.none(), row);
        var same = planOf(held(), Decisions.none().matching("NEW1", "A1"), row);
        var another = planOf(held(), Decisions.none().matching("NEW1", ""), row);

        assertThat(undecided.matches())
                .extracting(TitleMatch::reference, TitleMatch::indicator)
                .containsExactly(tuple("NEW1", "A1"));
        assertThat(undecided.rows().getFirst().kind()).isEqualTo(Kind.HELD);
        assertThat(same.rows().getFirst().reference()).isEqualTo("A1");
        assertThat(same.rows().getFirst().kind()).isEqualTo(Kind.UNCHANGED);
        assertThat(another.rows().getFirst().kind()).isEqualTo(Kind.CREATED);
    }

    @Test
    void aTitleThatTwoRowsHaveMatchesNothing() {
        var plan = planOf(held(), Decisions.none(), ROW.replace("A1|", "N1|"), ROW.replace("A1|", "N2|"));

        assertThat(plan.matches()).isEmpty();
        assertThat(plan.rows()).extracting(PlannedRow::kind).containsOnly(Kind.CREATED);
    }

    @Test
    void aNewIndicatorIsSetUpAsSomebodySays() {
        var row = ROW.replace("Title", "Children looked after at month end");
        var plan = planOf(Map.of(), Decisions.none(), row);
        var proposal = plan.setUps().getFirst();

        assertThat(proposal.setUp()).isEqualTo(new SetUp(Unit.COUNT, Frequency.MONTH, Timing.AT_DATE, Polarity.NONE));
        assertThat(proposal.timingReason()).isEqualTo("the title says “at month end”");
        assertThat(subjects(plan)).doesNotContain(Subject.TIMING, Subject.FREQUENCY);
        var yes = Decisions.none().settingUp(Map.of("A1", proposal.setUp().judged(Polarity.LOWER_IS_BETTER)));
        assertThat(subjects(planOf(Map.of(), yes, row))).contains(Subject.TIMING, Subject.FREQUENCY, Subject.POLARITY);
        assertThat(subjects(planOf(Map.of(), yes.notSettingUp("A1"), row))).doesNotContain(Subject.TIMING);
    }

    @Test
    void underAnotherUnitTheCellsOfANewIndicatorAreTypedAgain() {
        var row = ROW.replace("|5|7|", "|0.45|7|");
        var setUp = planOf(Map.of(), Decisions.none(), row).setUps().getFirst().setUp();
        var percentage = Decisions.none().settingUp(Map.of("A1", setUp.in(Unit.PERCENTAGE)));

        var asked = planOf(Map.of(), percentage, row);
        assertThat(asked.rows()).singleElement().satisfies(planned -> {
            assertThat(planned.kind()).isEqualTo(Kind.HELD);
            assertThat(planned.open())
                    .extracting(OpenCell::answers)
                    .containsExactly(List.of(Value.of("45"), Value.of("0.45")));
        });
        assertThat(asked.setUps()).hasSize(1);

        var place = asked.rows().getFirst().open().getFirst().place();
        var settled = planOf(Map.of(), percentage.settling(place, Value.of("45")), row);
        assertThat(settled.rows().getFirst().writes().map(PlannedChange::change))
                .contains(
                        new Change.OfUnit(Unit.PERCENTAGE),
                        new Change.MonthlyValue(MARCH, Value.of("45")),
                        new Change.MonthlyValue(APRIL, Value.of("7")));
    }

    @Test
    void aShareThatIsAskedAboutIsANumberWhereTheIndicatorIsNoPercentage() {
        var row = ROW.replace("Title", "Percentage").replace("|5|7|", "|0.45|7|");
        var plan = planOf(Map.of(), Decisions.none(), row);
        assertThat(plan.rows().getFirst().kind()).isEqualTo(Kind.HELD);

        var rate = Decisions.none()
                .settingUp(Map.of("A1", plan.setUps().getFirst().setUp().in(Unit.RATE)));
        assertThat(planOf(Map.of(), rate, row).rows().getFirst().writes().map(PlannedChange::change))
                .contains(new Change.OfUnit(Unit.RATE), new Change.MonthlyValue(MARCH, Value.of("0.45")));
    }

    @Test
    void historyBringsItsTextsAsHistory() {
        var plan = planOf(Map.of(), Decisions.none().asHistory(true), ROW);

        assertThat(subjects(plan)).contains(Subject.VALUE, Subject.OLD_TEXT).doesNotContain(Subject.COMMENTARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "11.5"})
    void aFigureTenTimesTheUsualOneOrATenthIsSaidBefore(String figure) {
        var held = held(Map.of(
                YearMonth.of(2019, 12), Value.of("117"),
                YearMonth.of(2020, 1), Value.of("118"),
                YearMonth.of(2020, 2), Value.of("121")));

        assertThat(findings(held, ROW.replace("|5|7|", "|118|" + figure + "|")))
                .contains("A1 in April 2020 is " + figure
                        + "; before, it was about 118. Check the decimal point and the unit.");
    }

    @Test
    void figuresAsUsualAreNotDoubted() {
        assertThat(findings(held(), ROW.replace("|5|7|", "|5|9|"))).isEmpty();
    }

    @Test
    void aCountBesidePercentagesIsSaidBefore() {
        assertThat(findings(
                        held(Unit.PERCENTAGE, Optional.empty()),
                        ROW.replace("Title", "Title %").replace("|5|7|", "|71|118|")))
                .contains("A1 in April 2020 is 118, more than 100%. Is it a count?");
    }

    @Test
    void anotherUnitThanTheOneHereIsSaidBefore() {
        assertThat(findings(held(Unit.PERCENTAGE, Optional.empty()), ROW.replace("|5|7|", "|5|9|")))
                .contains(
                        "A1 is a percentage here; the file seems to have a number, as the title names no percentage or"
                                + " rate.");
        assertThat(plan(held(), ROW.replace("|5|7|", "|50%|70%|")).kind()).isEqualTo(Kind.HELD);
    }

    @Test
    void figuresUnderASignedTextAreSaidBefore() {
        assertThat(findings(held(Unit.COUNT, Optional.of(APRIL)), ROW.replace("|5|7|", "|6|7|")))
                .contains("A1 has a signed text of April 2020 already. Figures of that month and of earlier ones change"
                        + " under it.");
    }

    private static List<String> findings(PresentIndicator held, String row) {
        return plan(held, row).findings().stream().map(Finding::sentence).toList();
    }

    private static List<Subject> subjects(ImportPlan plan) {
        return plan.rows()
                .getFirst()
                .writes()
                .map(change -> change.change().subject())
                .toList();
    }

    private static ImportPlan planOf(PresentIndicator held, Decisions decisions, String... rows) {
        return planOf(Map.of("A1", held), decisions, rows);
    }

    private static ImportPlan planOf(Map<String, PresentIndicator> held, Decisions decisions, String... rows) {
        var lines = new ArrayList<String>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return ImportPlan.of(recognised(lines.toArray(String[]::new)), new Present(held), decisions);
    }

    @Test
    void aBannerIsTheThemeOfTheRowsBelowIt() {
        var scorecard = recognised(
                "Ref.|Indicator|Apr-20",
                "A1|First|1",
                "Early help||",
                "EH1|Second|2",
                "EH2|Third|3",
                "Care||",
                "C1|Fourth|4");

        assertThat(themes(ImportPlan.of(scorecard, Present.empty(), Decisions.none())))
                .containsExactly("A1: ", "EH1: Early help", "EH2: Early help", "C1: Care");
    }

    @Test
    void underNoBannerNewIndicatorsGoIntoThemesByTheirLettersWithAYesOnly() {
        var scorecard = recognised("Ref.|Indicator|Apr-20", "EH1|First|1", "EH2b|Second|2", "XY1|Third|3");
        var proposed = ImportPlan.of(scorecard, Present.empty(), Decisions.none());

        assertThat(proposed.themes())
                .containsExactly(
                        new ThemeProposal("EH", "Early help", List.of("EH1", "EH2b")),
                        new ThemeProposal("XY", "XY", List.of("XY1")));
        assertThat(themes(proposed)).containsExactly("EH1: ", "EH2b: ", "XY1: ");
        var yes = Decisions.none().theming(Map.of("EH", "Early help", "XY", ""));
        assertThat(themes(ImportPlan.of(scorecard, Present.empty(), yes)))
                .containsExactly("EH1: Early help", "EH2b: Early help", "XY1: ");
    }

    private static RecognisedScorecard recognised(String... lines) {
        return ((Recognition.Found) ScorecardReader.recognise(new Sheet(
                        "One",
                        true,
                        IntStream.range(0, lines.length)
                                .mapToObj(at -> new Line(at + 1, List.of(lines[at].split("\\|", -1))))
                                .toList())))
                .scorecard();
    }

    private static List<String> themes(ImportPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.row().isPresent())
                .map(row -> row.reference() + ": "
                        + row.writes()
                                .filter(change -> change.change().subject() == Subject.THEME)
                                .map(PlannedChange::after)
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static PresentIndicator held() {
        return held(Map.of(MARCH, Value.of("5"), APRIL, Value.of("7")));
    }

    @Test
    void whoGivesWayIsNamedAllOfThem() {
        PlannedRow row = plan(held(Map.of()), "A1|Title|Lead Four|Lead Five|||||10|Words");

        assertThat(row.kept())
                .extracting(PlannedChange::before, PlannedChange::after)
                .containsExactly(tuple("Lead One", "Lead Four"), tuple("Lead Three and Lead Two", "Lead Five"));
    }

    private static PresentIndicator held(Map<YearMonth, Value> values) {
        return held(values, Unit.COUNT, Optional.empty());
    }

    private static PresentIndicator held(Unit unit, Optional<YearMonth> signed) {
        return held(Map.of(MARCH, Value.of("5"), APRIL, Value.of("7")), unit, signed);
    }

    private static PresentIndicator held(Map<YearMonth, Value> values, Unit unit, Optional<YearMonth> signed) {
        return new PresentIndicator(
                "Title",
                "",
                "Lead One",
                "Lead Two",
                "",
                unit,
                Polarity.HIGHER_IS_BETTER,
                Frequency.MONTH,
                Map.of(new FinancialYear(2019), Value.of("10")),
                values,
                Map.of("AVERAGE", "6"),
                Optional.of("Words"),
                signed,
                Map.of(Responsibility.REPORTER, "Lead Three and Lead Two"),
                Map.of());
    }

    private static PlannedRow plan(PresentIndicator held, String row) {
        return plan(held, Decisions.none(), row);
    }

    private static PlannedRow plan(PresentIndicator held, Decisions decisions, String row) {
        var lines = IntStream.range(0, 2)
                .mapToObj(index -> new Line(index + 1, Arrays.asList((index == 0 ? HEADER : row).split("\\|", -1))))
                .toList();
        var found = (Recognition.Found) ScorecardReader.recognise(new Sheet("sheet", false, lines));
        return ImportPlan.of(found.scorecard(), new Present(Map.of("A1", held)), decisions)
                .rows()
                .getFirst();
    }

    private static PlannedRow row(ImportPlan plan, String reference) {
        return plan.rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static RecognisedScorecard seed() {
        var read = (Reading.Read) new SheetReader().read("scorecard", ScorecardFiles.tsv());
        return ((Recognition.Found) ScorecardReader.recognise(read.sheets())).scorecard();
    }

    /** What an authority holds after a plan was carried out. */
    static final class Imported {

        private String title = "";
        private String outcome = "";
        private String owner = "";
        private String reporter = "";
        private String theme = "";
        private Unit unit = Unit.COUNT;
        private Polarity polarity = Polarity.NONE;
        private Frequency frequency = Frequency.MONTH;
        private Optional<String> commentary = Optional.empty();
        private final Map<FinancialYear, Value> targets = new HashMap<>();
        private final Map<YearMonth, Value> values = new HashMap<>();
        private final Map<String, String> stated = new HashMap<>();
        private final Map<YearMonth, String> texts = new HashMap<>();

        static Present by(ImportPlan plan) {
            var indicators = new HashMap<String, PresentIndicator>();
            plan.rows().stream().filter(row -> row.row().isPresent()).forEach(row -> {
                var imported = new Imported();
                row.writes().map(PlannedChange::change).forEach(imported::write);
                indicators.put(row.reference(), imported.indicator());
            });
            return new Present(indicators);
        }

        private PresentIndicator indicator() {
            return new PresentIndicator(
                    title,
                    outcome,
                    owner,
                    reporter,
                    theme,
                    unit,
                    polarity,
                    frequency,
                    targets,
                    values,
                    stated,
                    commentary,
                    Optional.empty(),
                    Map.of(),
                    texts);
        }

        private void write(Change change) {
            switch (change) {
                case Change.Text(Subject subject, String text) -> write(subject, text);
                case Change.MonthlyValue(YearMonth month, Value value) -> values.put(month, value);
                case Change.YearlyTarget(FinancialYear year, Value value) -> targets.put(year, value);
                case Change.StatedFigure(Stated figure) -> stated.put(figure.key(), figure.text());
                case Change.OfFrequency(Frequency of) -> frequency = of;
                case Change.OfPolarity(Polarity of) -> polarity = of;
                case Change.OfUnit(Unit of) -> unit = of;
                case Change.OldText(YearMonth month, ImportedText.Words words) -> texts.put(month, words.text());
                case Change.OfTiming timing -> {}
            }
        }

        private void write(Subject subject, String text) {
            switch (subject) {
                case TITLE -> title = text;
                case OUTCOME -> outcome = text;
                case THEME -> theme = text;
                case OWNER -> owner = text;
                case REPORTER -> reporter = text;
                case COMMENTARY -> commentary = Optional.of(text);
                default -> throw new IllegalArgumentException(subject.name());
            }
        }
    }
}
