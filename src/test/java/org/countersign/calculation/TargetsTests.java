package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
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

    /** EH1c's targets: 288, 336 and TBC, and none for the year of April 2020. */
    private static final Targets SCORECARD = new Targets(Map.of(
            new FinancialYear(2017), each("288", Basis.EACH_MONTH),
            new FinancialYear(2018), each("336", Basis.EACH_MONTH),
            new FinancialYear(2019), new Target.ToBeConfirmed()));

    @Test
    void withoutATargetForTheYearLastYearsIsShownAsSuchAndWithoutStatus() {
        assertThat(SCORECARD.shownFor(APRIL))
                .contains(new Targets.Shown(new Target.ToBeConfirmed(), new FinancialYear(2019), true));
        assertThat(SCORECARD.status(APRIL, lowerIsBetter("272"))).isEmpty();
    }

    @Test
    void aTargetToBeConfirmedIsTheYearsOwnAndHasNoStatus() {
        assertThat(SCORECARD.shownFor(MARCH)).map(Targets.Shown::lastYears).contains(false);
        assertThat(SCORECARD.shownFor(MARCH))
                .map(shown -> shown.target().text(Unit.COUNT, 0))
                .contains("TBC");
        assertThat(SCORECARD.status(MARCH, lowerIsBetter("272"))).isEmpty();
    }

    @Test
    void olderTargetsAreNotShown() {
        assertThat(new Targets(Map.of(new FinancialYear(2018), each("336", Basis.EACH_MONTH))).shownFor(APRIL))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, COUNT, 100, 100, MET",
        "HIGHER_IS_BETTER, COUNT, 100, 95, AMBER",
        "HIGHER_IS_BETTER, COUNT, 100, 94.9, RED",
        "LOWER_IS_BETTER, COUNT, 100, 99, MET",
        "LOWER_IS_BETTER, COUNT, 100, 105, AMBER",
        "LOWER_IS_BETTER, COUNT, 100, 106, RED",
        "HIGHER_IS_BETTER, PERCENTAGE, 90, 88, AMBER",
        "HIGHER_IS_BETTER, PERCENTAGE, 90, 87.9, RED",
    })
    void amberIsWithinFivePerCentOrTwoPoints(
            Polarity.Kind kind, Unit unit, String target, String actual, TargetStatus expected) {
        var measured = new Measured(Value.of(actual), unit, new Polarity(kind, null, null));

        assertThat(TargetStatus.of(each(target, Basis.EACH_MONTH), APRIL, measured))
                .contains(expected);
    }

    @Test
    void aToleranceOfItsOwnComesFirst() {
        var exacting = new Target.Aim(new BigDecimal("100"), Basis.EACH_MONTH, BigDecimal.ONE);

        assertThat(TargetStatus.of(exacting, APRIL, lowerIsBetter("101"))).contains(TargetStatus.AMBER);
        assertThat(TargetStatus.of(exacting, APRIL, lowerIsBetter("102"))).contains(TargetStatus.RED);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STATED, MONTH, 2020-03, false",
        "EACH_MONTH, MONTH, 2020-04, true",
        "EACH_MONTH, QUARTER, 2020-04, false",
        "EACH_QUARTER, QUARTER, 2020-04, true",
        "YEAR, MONTH, 2020-03, false",
        "YEAR, FINANCIAL_YEAR, 2020-03, true",
        "YEAR_END, MONTH, 2020-03, true",
        "YEAR_END, MONTH, 2020-04, false",
    })
    void aFigureIsHeldOnlyAgainstATargetOfItsOwnBasis(
            Basis basis, Frequency frequency, YearMonth month, boolean hasStatus) {
        var period = Period.containing(frequency, month);

        assertThat(TargetStatus.of(each("100", basis), period, lowerIsBetter("90"))
                        .isPresent())
                .isEqualTo(hasStatus);
    }

    @Test
    void withoutANumberOrAPolarityThereIsNoStatus() {
        var aim = each("100", Basis.EACH_MONTH);
        var suppressed = new Measured(Value.none(Absence.SUPPRESSED), Unit.COUNT, Polarity.LOWER_IS_BETTER);
        var neither = new Measured(Value.of("90"), Unit.COUNT, Polarity.NONE);

        assertThat(TargetStatus.of(aim, APRIL, suppressed)).isEmpty();
        assertThat(TargetStatus.of(aim, APRIL, neither)).isEmpty();
    }

    private static Target.Aim each(String amount, Basis basis) {
        return new Target.Aim(new BigDecimal(amount), basis, null);
    }

    private static Measured lowerIsBetter(String amount) {
        return new Measured(Value.of(amount), Unit.COUNT, Polarity.LOWER_IS_BETTER);
    }
}
