package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.TargetStatus.Measured;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTests {

    private static final Period APRIL = Period.month(YearMonth.of(2020, 4));
    private static final Period MARCH = Period.month(YearMonth.of(2020, 3));
    private static final FinancialYear THIS_YEAR = new FinancialYear(2020);

    /** EH1c's targets: 288, 336 and TBC, and none for the year of April 2020. */
    private static final Targets SCORECARD = new Targets(Map.of(
            new FinancialYear(2017), each("288", Basis.EACH_MONTH),
            new FinancialYear(2018), each("336", Basis.EACH_MONTH),
            new FinancialYear(2019), new Target.ToBeConfirmed()));

    @Test
    void withoutATargetForTheYearLastYearsIsShownAsSuchAndWithoutStatus() {
        assertThat(SCORECARD.shownFor(APRIL))
                .contains(new Targets.Shown(new Target.ToBeConfirmed(), new FinancialYear(2019), true));
        assertThat(SCORECARD.status(APRIL, lowerIsBetter(APRIL, "272"))).isEmpty();
    }

    @Test
    void aTargetToBeConfirmedIsTheYearsOwnAndHasNoStatus() {
        assertThat(SCORECARD.shownFor(MARCH)).map(Targets.Shown::lastYears).contains(false);
        assertThat(SCORECARD.shownFor(MARCH))
                .map(shown -> shown.target().text(Unit.COUNT, 0))
                .contains("TBC");
        assertThat(SCORECARD.status(MARCH, lowerIsBetter(MARCH, "272"))).isEmpty();
    }

    @Test
    void olderTargetsAreNotShown() {
        assertThat(new Targets(Map.of(new FinancialYear(2018), each("336", Basis.EACH_MONTH))).shownFor(APRIL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-03, false", "2019-04, true", "2020-03, true", "2020-04, false", "2021-03, false"})
    void aTargetHasAStatusInItsOwnYearOnly(YearMonth month, boolean hasStatus) {
        var lastYears = new Targets(Map.of(new FinancialYear(2019), each("100", Basis.EACH_MONTH)));
        var period = Period.month(month);

        assertThat(lastYears.status(period, lowerIsBetter(period, "90")).isPresent())
                .isEqualTo(hasStatus);
        assertThat(lastYears.asked(period, series(period, "90")).isPresent()).isEqualTo(hasStatus);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, COUNT, 100, 100, MET",
        "HIGHER_IS_BETTER, COUNT, 100, 95, AMBER",
        "HIGHER_IS_BETTER, COUNT, 100, 94.9, RED",
        "LOWER_IS_BETTER, COUNT, 100, 99, MET",
        "LOWER_IS_BETTER, COUNT, 100, 100, MET",
        "LOWER_IS_BETTER, COUNT, 100, 105, AMBER",
        "LOWER_IS_BETTER, COUNT, 100, 106, RED",
        "LOWER_IS_BETTER, COUNT, 0, 0, MET",
        "LOWER_IS_BETTER, COUNT, 0, 1, RED",
        "HIGHER_IS_BETTER, RATE, 386.9, 367.555, AMBER",
        "HIGHER_IS_BETTER, PERCENTAGE, 90, 88, AMBER",
        "HIGHER_IS_BETTER, PERCENTAGE, 90, 87.9, RED",
        "LOWER_IS_BETTER, PERCENTAGE, 10, 12, AMBER",
        "LOWER_IS_BETTER, PERCENTAGE, 10, 12.1, RED",
    })
    void amberIsWithinFivePerCentOrTwoPoints(
            Polarity.Kind kind, Unit unit, String target, String actual, TargetStatus expected) {
        var measured = new Measured(Series.of(unit, Map.of(APRIL, Value.of(actual))), new Polarity(kind, null, null));

        assertThat(thisYears(each(target, Basis.EACH_MONTH)).status(APRIL, measured))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, , 101, MET",
        "1, , 105, AMBER",
        "1, , 106, RED",
        "8, , 108, MET",
        "8, , 109, RED",
        ", 1, 100, MET",
        ", 1, 101, AMBER",
        ", 1, 102, RED",
        "2, 10, 102, MET",
        "2, 10, 103, AMBER",
        "2, 10, 110, AMBER",
        "2, 10, 111, RED",
    })
    void limitsOfItsOwnComeFirst(BigDecimal amber, BigDecimal red, String actual, TargetStatus expected) {
        var aim = new Target.Aim(new BigDecimal("100"), Basis.EACH_MONTH, new Limits(amber, red), Profile.EVEN);

        assertThat(thisYears(aim).status(APRIL, lowerIsBetter(APRIL, actual))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({", , 108, AMBER", ", , 109, RED", ", 1, 102, RED", "9, , 109, MET", "9, , 110, RED"})
    void theIndicatorsToleranceHoldsWhereTheTargetHasNoRedLimit(
            BigDecimal amber, BigDecimal red, String actual, TargetStatus expected) {
        var aim = new Target.Aim(new BigDecimal("100"), Basis.EACH_MONTH, new Limits(amber, red), Profile.EVEN);
        var measured = new Measured(series(APRIL, actual), Polarity.LOWER_IS_BETTER, new BigDecimal("8"));

        assertThat(thisYears(aim).status(APRIL, measured)).contains(expected);
    }

    @Test
    void limitsAreDistancesAndAmberComesBeforeRed() {
        assertThatThrownBy(() -> new Limits(new BigDecimal("-1"), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Limits(BigDecimal.ONE, BigDecimal.ONE)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, MONTH, 2020-05, false",
        "EACH_MONTH, MONTH, 2020-05, true",
        "EACH_MONTH, QUARTER, 2020-06, false",
        "EACH_QUARTER, QUARTER, 2020-06, true",
        "EACH_QUARTER, MONTH, 2020-06, false",
        "YEAR, MONTH, 2020-04, true",
        "YEAR, QUARTER, 2020-06, true",
        "YEAR, FINANCIAL_YEAR, 2021-03, true",
        "YEAR_END, MONTH, 2021-03, true",
        "YEAR_END, QUARTER, 2021-03, true",
        "YEAR_END, MONTH, 2020-04, false",
    })
    void aFigureIsHeldOnlyAgainstATargetOfItsOwnBasis(
            Basis basis, Frequency frequency, YearMonth month, boolean hasStatus) {
        var period = Period.containing(frequency, month);

        assertThat(thisYears(each("100", basis))
                        .status(period, lowerIsBetter(period, "90"))
                        .isPresent())
                .isEqualTo(hasStatus);
    }

    @Test
    void withoutANumberOrAPolarityThereIsNoStatus() {
        var targets = thisYears(each("100", Basis.EACH_MONTH));
        var suppressed = new Measured(
                Series.of(Unit.COUNT, Map.of(APRIL, Value.none(Absence.SUPPRESSED))), Polarity.LOWER_IS_BETTER);
        var neither = new Measured(series(APRIL, "90"), Polarity.NONE);

        assertThat(targets.status(APRIL, suppressed)).isEmpty();
        assertThat(targets.status(APRIL, neither)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 80, MET",
        "100, 120, MET",
        "100, 79, AMBER",
        "100, 125, AMBER",
        "100, 126, RED",
        "100, 74, RED",
        "150, 100, none",
    })
    void withinARangeTheRangeIsAimedAt(String target, String actual, String expected) {
        var range = Polarity.within(new BigDecimal("80"), new BigDecimal("120"));

        assertThat(thisYears(each(target, Basis.EACH_MONTH)).status(APRIL, new Measured(series(APRIL, actual), range)))
                .map(TargetStatus::name)
                .isEqualTo(Optional.of(expected).filter(name -> !name.equals("none")));
    }

    @Test
    void aRangeSaysNothingOfAWholeYear() {
        var range = Polarity.within(new BigDecimal("80"), new BigDecimal("120"));

        assertThat(thisYears(each("1200", Basis.YEAR)).status(APRIL, new Measured(series(APRIL, "100"), range)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERIOD, COUNT, 2020-04, 100",
        "IN_PERIOD, COUNT, 2020-09, 600",
        "IN_PERIOD, COUNT, 2021-03, 1200",
        "IN_PERIOD, RATE, 2020-06, 300",
        "IN_PERIOD, PERCENTAGE, 2020-06, 1200",
        "CUMULATIVE, COUNT, 2020-06, 300",
        "CUMULATIVE, PERCENTAGE, 2020-06, 1200",
        "AT_DATE, COUNT, 2020-06, 1200",
        "ROLLING, COUNT, 2020-06, 1200",
    })
    void theYearsTargetIsAskedForByTwelfthsOfWhatComesTogether(
            Timing timing, Unit unit, YearMonth month, BigDecimal expected) {
        var series = new Series(unit, timing, Map.of(), Set.of());

        assertThat(thisYears(each("1200", Basis.YEAR)).asked(Period.month(month), series))
                .hasValueSatisfying(asked -> assertThat(asked).isEqualByComparingTo(expected));
    }

    @Test
    void theYearToDateIsHeldAgainstTheYearsTargetNotTheMonth() {
        var june = Period.month(YearMonth.of(2020, 6));
        var series = Series.of(
                Unit.COUNT, Map.of(APRIL, Value.of("100"), APRIL.next(), Value.of("110"), june, Value.of("80")));
        var targets = thisYears(each("1200", Basis.YEAR));

        assertThat(targets.status(june, new Measured(series, Polarity.HIGHER_IS_BETTER)))
                .contains(TargetStatus.AMBER);
        assertThat(targets.status(june, new Measured(series, Polarity.LOWER_IS_BETTER)))
                .contains(TargetStatus.MET);
    }

    @Test
    void aYearToDateWithAGapIsHeldAgainstNothing() {
        var june = Period.month(YearMonth.of(2020, 6));
        var series = Series.of(Unit.COUNT, Map.of(APRIL, Value.of("100"), june, Value.of("200")));

        assertThat(thisYears(each("1200", Basis.YEAR)).status(june, new Measured(series, Polarity.HIGHER_IS_BETTER)))
                .isEmpty();
    }

    @Test
    void ownLimitsOfAYearShrinkWithWhatIsAskedForSoFar() {
        var aim = new Target.Aim(
                new BigDecimal("1200"), Basis.YEAR, new Limits(null, new BigDecimal("120")), Profile.EVEN);

        assertThat(thisYears(aim).status(APRIL, lowerIsBetter(APRIL, "110"))).contains(TargetStatus.AMBER);
        assertThat(thisYears(aim).status(APRIL, lowerIsBetter(APRIL, "111"))).contains(TargetStatus.RED);
    }

    @ParameterizedTest
    @CsvSource({"EACH_MONTH, 2020-04, 1", "EACH_MONTH, 2021-03, 12", "YEAR, 2020-09, 6", "YEAR, 2021-01, 10"})
    void byHandEachMonthHasItsStep(Basis basis, YearMonth month, BigDecimal expected) {
        var steps = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12").stream()
                .map(BigDecimal::new)
                .toList();
        var aim = new Target.Aim(BigDecimal.valueOf(12), basis, Limits.DEFAULT, Profile.byHand(steps));

        assertThat(thisYears(aim).asked(Period.month(month), series(APRIL, "0")))
                .contains(expected);
    }

    @Test
    void anotherAmountKeepsBasisLimitsAndShapeButNoStepsSetByHand() {
        var limits = new Limits(BigDecimal.ONE, BigDecimal.TEN);
        var shaped = new Target.Aim(BigDecimal.TEN, Basis.YEAR, limits, Profile.LAST_YEARS_SHAPE);
        var byHand = new Target.Aim(
                BigDecimal.TEN, Basis.YEAR, limits, Profile.byHand(Collections.nCopies(12, BigDecimal.TEN)));

        assertThat(shaped.to(BigDecimal.TWO))
                .isEqualTo(new Target.Aim(BigDecimal.TWO, Basis.YEAR, limits, Profile.LAST_YEARS_SHAPE));
        assertThat(byHand.to(BigDecimal.TWO).profile()).isEqualTo(Profile.EVEN);
    }

    @Test
    void aQuarterHasTheStepOfItsLastMonth() {
        var steps = List.of("0", "0", "30", "0", "0", "60", "0", "0", "90", "0", "0", "120").stream()
                .map(BigDecimal::new)
                .toList();
        var aim = new Target.Aim(BigDecimal.valueOf(120), Basis.YEAR, Limits.DEFAULT, Profile.byHand(steps));

        assertThat(thisYears(aim).asked(Period.quarter(2020, 2), series(APRIL, "0")))
                .contains(BigDecimal.valueOf(60));
    }

    @Test
    void aProfileByHandHasTwelveStepsAndTheOthersNone() {
        assertThatThrownBy(() -> Profile.byHand(Collections.nCopies(11, BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Profile(Profile.Kind.EVEN, List.of(BigDecimal.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Last year's months: 10 to 120, together 780; by June 60 of them. */
    @ParameterizedTest
    @CsvSource({
        "YEAR, IN_PERIOD, 1560, 2020-04, 20",
        "YEAR, IN_PERIOD, 1560, 2020-06, 120",
        "YEAR, IN_PERIOD, 1560, 2021-03, 1560",
        "YEAR, CUMULATIVE, 240, 2020-06, 60",
        "YEAR, CUMULATIVE, 240, 2021-03, 240",
        "EACH_MONTH, IN_PERIOD, 130, 2020-04, 20",
        "EACH_MONTH, IN_PERIOD, 130, 2021-03, 240",
    })
    void byLastYearsShapeTheTargetGoesAsLastYearWent(
            Basis basis, Timing timing, BigDecimal amount, YearMonth month, BigDecimal expected) {
        var aim = new Target.Aim(amount, basis, Limits.DEFAULT, Profile.LAST_YEARS_SHAPE);
        var series = new Series(Unit.COUNT, timing, risingFrom(new FinancialYear(2019)), Set.of());

        assertThat(thisYears(aim).asked(Period.month(month), series))
                .hasValueSatisfying(asked -> assertThat(asked).isEqualByComparingTo(expected));
    }

    @Test
    void withoutAWholeLastYearThereIsNoShapeToGoBy() {
        var gap = risingFrom(new FinancialYear(2019));
        gap.remove(Period.month(YearMonth.of(2019, 12)));

        for (Basis basis : List.of(Basis.YEAR, Basis.EACH_MONTH)) {
            var aim = new Target.Aim(BigDecimal.TEN, basis, Limits.DEFAULT, Profile.LAST_YEARS_SHAPE);
            assertThat(thisYears(aim).asked(APRIL, Series.of(Unit.COUNT, gap))).isEmpty();
        }
    }

    private static Map<Period, Value> risingFrom(FinancialYear year) {
        Map<Period, Value> values = new HashMap<>();
        year.months().forEach(month -> values.put(Period.month(month), Value.of((values.size() + 1) + "0")));
        return values;
    }

    private static Targets thisYears(Target.Aim aim) {
        return new Targets(Map.of(THIS_YEAR, aim));
    }

    private static Target.Aim each(String amount, Basis basis) {
        return Target.Aim.of(new BigDecimal(amount), basis);
    }

    private static Measured lowerIsBetter(Period period, String amount) {
        return new Measured(series(period, amount), Polarity.LOWER_IS_BETTER);
    }

    /** The figure of a period, and the same in the year's periods before it. */
    private static Series series(Period period, String amount) {
        Map<Period, Value> values = new HashMap<>();
        for (Period each = period; each.financialYear().equals(period.financialYear()); each = each.previous()) {
            values.put(each, Value.of(amount));
        }
        return Series.of(Unit.COUNT, values);
    }
}
