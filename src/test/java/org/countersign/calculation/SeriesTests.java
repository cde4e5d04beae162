package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.countersign.calculation.Change.Why;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTests {

    private static final Threshold TEN = Threshold.defaultFor(Unit.COUNT);
    private static final Period APRIL = Period.month(YearMonth.of(2020, 4));
    private static final Period MARCH = APRIL.previous();
    private static final Map<Period, Value> EH1A =
            Map.of(APRIL, Value.of("125"), MARCH, Value.of("113"), APRIL.yearBefore(), Value.of("60"));

    @Test
    void bothComparisonsAreFoundByPeriod() {
        var series = Series.of(Unit.COUNT, EH1A);

        assertThat(series.withPrevious(APRIL, TEN).symbolAndText()).isEqualTo("↑ 11%");
        assertThat(series.withYearBefore(APRIL, TEN).symbolAndText()).isEqualTo("↑ 108%");
    }

    @Test
    void aChangeNeverJumpsAGapToAnOlderPeriod() {
        var series = Series.of(Unit.COUNT, Map.of(APRIL, Value.of("125"), MARCH.previous(), Value.of("113")));

        assertThat(series.withPrevious(APRIL, TEN).text()).isEqualTo("n/a");
        assertThat(series.at(MARCH)).isEqualTo(Value.none(Absence.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01, true, true, with the current month",
        "2020-03-16, true, true, within the month before",
        "2020-04-30, true, true, within the current month",
        "2020-03-01, false, true, before both months but within the year",
        "2020-05-01, false, false, later",
        "2019-04-01, false, false, with the first of the two",
    })
    void overAChangeOfDefinitionNothingIsCompared(LocalDate day, boolean breaksMonth, boolean breaksYear, String when) {
        var series = new Series(Unit.COUNT, Timing.IN_PERIOD, EH1A, Set.of(day));
        var broken = Change.acrossBreak(day);

        assertThat(series.withPrevious(APRIL, TEN).change().equals(broken))
                .as(when)
                .isEqualTo(breaksMonth);
        assertThat(series.withYearBefore(APRIL, TEN).change().equals(broken))
                .as(when)
                .isEqualTo(breaksYear);
    }

    @Test
    void whyNothingIsComparedIsSaidWithTheDayOfTheLatestBreak() {
        var breaks = Set.of(LocalDate.of(2019, 7, 1), LocalDate.of(2020, 4, 1), LocalDate.of(2018, 4, 1));
        var series = new Series(Unit.COUNT, Timing.IN_PERIOD, EH1A, breaks);

        assertThat(series.withYearBefore(APRIL, TEN).text()).isEqualTo("n/a");
        assertThat(series.withYearBefore(APRIL, TEN).words())
                .isEqualTo("not available: from 1 April 2020 another definition holds");
    }

    @ParameterizedTest
    @CsvSource({"10, false", "60, false", "61, true", "114, true"})
    void theMinimumBaseIsTheIndicatorsOwn(BigDecimal minimum, boolean small) {
        var series = new Series(Unit.COUNT, Timing.IN_PERIOD, Timeline.of(EH1A), Set.of(), minimum);

        assertThat(series.withYearBefore(APRIL, TEN).smallBase()).isEqualTo(small);
        assertThat(series.withYearBefore(APRIL, TEN).text()).isEqualTo(small ? "108% (60 to 125)" : "108%");
    }

    @Test
    void aCumulativeFigureBeginsAnewInAprilAndIsComparedWithTheSamePointLastYear() {
        var series = new Series(Unit.COUNT, Timing.CUMULATIVE, EH1A, Set.of());

        assertThat(series.withPrevious(APRIL, TEN).change()).isEqualTo(Change.notAvailable(Why.FIRST_OF_YEAR));
        assertThat(series.withPrevious(MARCH, TEN).change()).isEqualTo(Change.notAvailable(Why.NO_NUMBER));
        assertThat(series.withYearBefore(APRIL, TEN).text()).isEqualTo("108%");
    }

    @ParameterizedTest
    @CsvSource({"IN_PERIOD, true", "AT_DATE, true", "ROLLING, false", "CUMULATIVE, false"})
    void figuresThatContainTheirPastHaveNoAverage(Timing timing, boolean averaged) {
        var series = new Series(Unit.COUNT, timing, EH1A, Set.of());

        assertThat(series.average(APRIL).isPresent()).isEqualTo(averaged);
        assertThat(series.maximum(APRIL).isPresent()).isEqualTo(averaged);
        assertThat(series.minimum(APRIL).isPresent()).isEqualTo(averaged);
    }

    @Test
    void quartersAreComparedWithQuarters() {
        var first = Period.quarter(2020, 1);
        var series = Series.of(Unit.COUNT, Map.of(first, Value.of("110"), Period.quarter(2019, 4), Value.of("100")));

        assertThat(series.withPrevious(first, TEN).symbolAndText()).isEqualTo("↑ 10%");
        assertThat(series.average(first)).map(Average::basis).contains("2 of 4");
    }

    @Test
    void aMonthAmongQuartersIsRefused() {
        Map<Period, Value> mixed = Map.of(Period.quarter(2020, 1), Value.of("110"), MARCH, Value.of("1"));

        assertThatThrownBy(() -> Series.of(Unit.COUNT, mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuarterIsNotFoundAmongMonths() {
        var series = Series.of(Unit.COUNT, EH1A);

        assertThat(series.at(Period.quarter(2020, 1))).isEqualTo(Value.none(Absence.MISSING));
    }
}
