package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Extreme;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calculation.YearToDate;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.MarkedEventId;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Measure MONTHLY = Measure.found(Unit.COUNT, 0, Polarity.LOWER_IS_BETTER);
    private static final IndicatorId EH1A = new IndicatorId(1);

    /** Of each month from April 2018 its number since then: April 2020 is 25. */
    private static final Map<YearMonth, Value> RISING = rising();

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2020-04, 2020-04, true",
        "QUARTER, 2020-06, 2020-06, true",
        "QUARTER, 2020-04, 2020-03, false",
        "QUARTER, 2020-05, 2020-03, false",
        "FINANCIAL_YEAR, 2020-03, 2020-03, true",
        "FINANCIAL_YEAR, 2020-04, 2020-03, false",
        "ACADEMIC_YEAR, 2020-08, 2020-08, true",
        "ACADEMIC_YEAR, 2020-07, 2019-08, false",
        "CALENDAR_YEAR, 2020-12, 2020-12, true",
        "CALENDAR_YEAR, 2020-11, 2019-12, false",
    })
    void aPeriodStandsInItsLastMonthAndIsTheLatestUntilTheNext(
            Frequency frequency, YearMonth cycle, YearMonth lastMonth, boolean due) {
        Reading reading = Reading.of(MONTHLY.every(frequency), RISING, cycle);

        assertThat(reading.period().frequency()).isEqualTo(frequency);
        assertThat(reading.period().lastMonth()).isEqualTo(lastMonth);
        assertThat(reading.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_DUE", "false, MISSING"})
    void aBlankIsNotDueOnlyAfterAPersonConfirmedTheFrequency(boolean confirmed, Absence absence) {
        Measure quarterly =
                new Measure(Unit.COUNT, 0, Frequency.QUARTER, confirmed, Polarity.NONE, JudgedBy.PREVIOUS_PERIOD, null);

        assertThat(Reading.of(quarterly, Map.of(), APRIL).value()).isEqualTo(Value.none(absence));
        assertThat(Reading.of(quarterly, Map.of(), YearMonth.of(2020, 6)).value())
                .isEqualTo(Value.none(Absence.MISSING));
    }

    @Test
    void toBeConfirmedInAPeriodNotDueStays() {
        var tbc = Value.none(Absence.TO_BE_CONFIRMED);

        assertThat(Reading.of(MONTHLY.every(Frequency.QUARTER), Map.of(APRIL, tbc), APRIL)
                        .value())
                .isEqualTo(tbc);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 0, 2020-04, 2020-04, April 2020",
        "MONTH, 2, 2020-04, 2020-02, 'February 2020, reported in April 2020'",
        "QUARTER, 1, 2020-04, 2020-03, 'Quarter 4 2019-20, reported in April 2020'",
        "QUARTER, 1, 2020-05, 2020-03, Quarter 4 2019-20",
        "ACADEMIC_YEAR, 3, 2020-11, 2020-08, 'Academic year 2019/20, reported in November 2020'",
    })
    void inArrearsACycleAsksForTheMonthThatIsDueInIt(
            Frequency frequency, int lag, YearMonth cycle, YearMonth lastMonth, String words) {
        Measure measure = MONTHLY.every(frequency).timed(Timing.IN_PERIOD, lag);
        Reading reading = Reading.of(measure, RISING, cycle);

        assertThat(reading.period().lastMonth()).isEqualTo(lastMonth);
        assertThat(reading.periodWords(measure, cycle)).isEqualTo(words);
    }

    @Test
    void whatIsInArrearsIsComparedByItsOwnPeriod() {
        Reading reading = Reading.of(MONTHLY.timed(Timing.IN_PERIOD, 2), RISING, APRIL);

        assertThat(reading.value()).isEqualTo(Value.of("23"));
        assertThat(reading.onPrevious().previous()).isEqualTo(Value.of("22"));
        assertThat(reading.onLastYear().previous()).isEqualTo(Value.of("11"));
    }

    @Test
    void overABreakThereIsNoChangeNoJudgementAndTheReasonIsSaid() {
        Reading reading = Reading.of(MONTHLY, Set.of(LocalDate.of(2020, 4, 1)), RISING, APRIL);

        assertThat(reading.onPrevious().text()).isEqualTo("n/a");
        assertThat(reading.onPrevious().words()).isEqualTo("not available: from 1 April 2020 another definition holds");
        assertThat(reading.onLastYear().direction()).isEmpty();
        assertThat(reading.judgement()).isEmpty();
        assertThat(reading.average()).isPresent();
    }

    @Test
    void aBreakBeforeTheMonthBeforeLeavesTheMonthlyChange() {
        Reading reading = Reading.of(MONTHLY, Set.of(LocalDate.of(2020, 3, 1)), RISING, APRIL);

        assertThat(reading.onPrevious().direction()).isPresent();
        assertThat(reading.onLastYear().direction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERIOD, 2020-06, 78, SUM",
        "AT_DATE, 2020-06, 27, LATEST",
        "CUMULATIVE, 2020-06, 27, LATEST",
    })
    void theYearToDateIsByType(Timing timing, YearMonth cycle, BigDecimal amount, YearToDate.Way way) {
        YearToDate sum =
                Reading.of(MONTHLY.timed(timing, 0), RISING, cycle).yearToDate().orElseThrow();

        assertThat(sum.amount()).isEqualByComparingTo(amount);
        assertThat(sum.way()).isEqualTo(way);
    }

    @Test
    void quartersHaveAYearToDateToo() {
        Reading reading = Reading.of(MONTHLY.every(Frequency.QUARTER), RISING, YearMonth.of(2019, 9));

        assertThat(reading.yearToDate()).map(YearToDate::amount).contains(new BigDecimal("33"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Timing.class,
            names = {"ROLLING", "CUMULATIVE"})
    void rollingAndCumulativeFiguresHaveNeitherAverageNorExtremes(Timing timing) {
        Reading reading = Reading.of(MONTHLY.timed(timing, 0), RISING, APRIL);

        assertThat(reading.average()).isEmpty();
        assertThat(reading.maximum()).isEmpty();
        assertThat(reading.minimum()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"FINANCIAL_YEAR", "ACADEMIC_YEAR", "CALENDAR_YEAR"})
    void yearlyFiguresHaveNoneOfThemAndNoYearToDate(Frequency yearly) {
        Reading reading = Reading.of(MONTHLY.every(yearly), RISING, APRIL);

        assertThat(reading.average()).isEmpty();
        assertThat(reading.minimum()).isEmpty();
        assertThat(reading.yearToDate()).isEmpty();
    }

    @Test
    void rollingFiguresHaveNoYearToDate() {
        assertThat(Reading.of(MONTHLY.timed(Timing.ROLLING, 0), RISING, APRIL).yearToDate())
                .isEmpty();
    }

    @Test
    void aCumulativeFigureBeginsAnewInAprilAndIsComparedWithTheSamePointLastYear() {
        Reading april = Reading.of(MONTHLY.timed(Timing.CUMULATIVE, 0), RISING, APRIL);
        Reading may = Reading.of(MONTHLY.timed(Timing.CUMULATIVE, 0), RISING, APRIL.plusMonths(1));

        assertThat(april.onPrevious().words()).isEqualTo("not available: the count began anew");
        assertThat(april.onLastYear().symbolAndText()).isEqualTo("↑ 92%");
        assertThat(may.onPrevious().direction()).isPresent();
    }

    @Test
    void theMinimumIsOfTheTrailingTwelveMonths() {
        assertThat(Reading.of(MONTHLY, RISING, APRIL).minimum())
                .map(Extreme::period)
                .contains(Period.month(YearMonth.of(2019, 5)));
    }

    @ParameterizedTest
    @CsvSource({", false", "24, false", "25, true"})
    void theMinimumBaseIsTheIndicatorsOwnAndTenByDefault(BigDecimal minimum, boolean small) {
        assertThat(Reading.of(MONTHLY.from(null, minimum), RISING, APRIL)
                        .onPrevious()
                        .smallBase())
                .isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"2020-04, 0, MET", "2020-05, 0, AMBER", "2020-06, 0, RED", "2020-06, 2, MET"})
    void theStatusIsOfThePeriodAskedFor(YearMonth cycle, int lag, TargetStatus expected) {
        Measure measure = MONTHLY.timed(Timing.IN_PERIOD, lag);
        Target aim =
                new Target.Aim(new BigDecimal("25"), Basis.EACH_MONTH, new Limits(null, BigDecimal.ONE), Profile.EVEN);
        Targets targets = new Targets(Map.of(new FinancialYear(2020), aim));

        assertThat(Reading.of(measure, RISING, cycle).status(measure, targets)).contains(expected);
    }

    @Test
    void aQuarterShownGreyedHasNoStatus() {
        Measure quarterly = MONTHLY.every(Frequency.QUARTER);
        Targets targets =
                new Targets(Map.of(new FinancialYear(2019), Target.Aim.of(BigDecimal.ONE, Basis.EACH_QUARTER)));

        assertThat(Reading.of(quarterly, RISING, YearMonth.of(2020, 3)).status(quarterly, targets))
                .contains(TargetStatus.RED);
        assertThat(Reading.of(quarterly, RISING, APRIL).status(quarterly, targets))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-01, false, false",
        "2019-04-02, false, true",
        "2020-03-01, false, true",
        "2020-03-02, true, true",
        "2020-04-30, true, true",
        "2020-05-01, false, false",
    })
    void anEventIsCrossedWhereItLiesBetweenTheTwoFigures(LocalDate day, boolean byPrevious, boolean byLastYear) {
        Reading reading = Reading.of(MONTHLY, RISING, APRIL);
        MarkedEvent event = new MarkedEvent(new MarkedEventId(new UUID(0, 1)), day, "Lockdown", Set.of());

        assertThat(reading.crosses(reading.period().previous(), event)).isEqualTo(byPrevious);
        assertThat(reading.crosses(reading.period().yearBefore(), event)).isEqualTo(byLastYear);
        assertThat(reading.crossed(EH1A, List.of(event)).isEmpty()).isEqualTo(!byLastYear);
        assertThat(reading.onPrevious().direction()).as("still calculated").isPresent();
    }

    @Test
    void anEventOfOtherIndicatorsIsNotCrossed() {
        MarkedEvent event = new MarkedEvent(
                new MarkedEventId(new UUID(0, 1)), LocalDate.of(2020, 4, 2), "Lockdown", Set.of(new IndicatorId(2)));

        assertThat(Reading.of(MONTHLY, RISING, APRIL).crossed(EH1A, List.of(event)))
                .isEmpty();
    }

    private static Map<YearMonth, Value> rising() {
        Map<YearMonth, Value> values = new HashMap<>();
        for (int at = 0; at < 36; at++) {
            values.put(YearMonth.of(2018, 4).plusMonths(at), Value.of(String.valueOf(at + 1)));
        }
        return values;
    }
}
