package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class YearToDateTests {

    private static final Period APRIL = Period.month(YearMonth.of(2020, 4));
    private static final Period MAY = APRIL.next();
    private static final Period JUNE = MAY.next();
    private static final Map<Period, Value> SPRING = Map.of(
            APRIL.previous(), Value.of("900"), APRIL, Value.of("100"), MAY, Value.of("110"), JUNE, Value.of("80"));

    @ParameterizedTest
    @CsvSource({
        "IN_PERIOD, COUNT, 290, SUM",
        "IN_PERIOD, RATE, 290, SUM",
        "AT_DATE, COUNT, 80, LATEST",
        "AT_DATE, PERCENTAGE, 80, LATEST",
        "CUMULATIVE, COUNT, 80, LATEST",
    })
    void theTypeDecidesHowTheYearComesTogether(Timing timing, Unit unit, BigDecimal amount, YearToDate.Way way) {
        var found = new Series(unit, timing, SPRING, Set.of()).yearToDate(JUNE).orElseThrow();

        assertThat(found.amount()).isEqualByComparingTo(amount);
        assertThat(found.way()).isEqualTo(way);
        assertThat(found.basis()).isEqualTo("3 of 3");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void rollingFiguresHaveNone(Unit unit) {
        assertThat(new Series(unit, Timing.ROLLING, SPRING, Set.of()).yearToDate(JUNE))
                .isEmpty();
    }

    @Test
    void itBeginsAnewInApril() {
        assertThat(Series.of(Unit.COUNT, SPRING).yearToDate(APRIL))
                .map(YearToDate::amount)
                .contains(new BigDecimal("100"));
    }

    @Test
    void percentagesPool() {
        var series = Series.of(Unit.PERCENTAGE, Map.of(APRIL, percentage("1", "2"), MAY, percentage("10", "100")));

        assertThat(series.yearToDate(MAY).orElseThrow().amount()).isEqualByComparingTo(pooled("11", "102"));
        assertThat(series.yearToDate(MAY)).map(YearToDate::way).contains(YearToDate.Way.POOLED);
    }

    @Test
    void percentagesWithoutTheirCountsAreNotPooledAndNeverAveragedInstead() {
        var series = Series.of(Unit.PERCENTAGE, Map.of(APRIL, percentage("1", "2"), MAY, Value.of("10")));

        assertThat(series.yearToDate(MAY)).isEmpty();
    }

    @Test
    void whatIsNotANumberIsLeftOutAndSaid() {
        var values = new HashMap<>(SPRING);
        values.put(MAY, Value.none(Absence.TO_BE_CONFIRMED));
        var found = Series.of(Unit.COUNT, values).yearToDate(JUNE).orElseThrow();

        assertThat(found.amount()).isEqualByComparingTo("180");
        assertThat(found.basis()).isEqualTo("2 of 3");
        assertThat(found.isWhole(JUNE)).isFalse();
    }

    @Test
    void theLatestOfAFigureNotYetKnownIsTheOneBeforeAndNamed() {
        var values = new HashMap<>(SPRING);
        values.put(JUNE, Value.none(Absence.TO_BE_CONFIRMED));
        var found = new Series(Unit.COUNT, Timing.AT_DATE, values, Set.of())
                .yearToDate(JUNE)
                .orElseThrow();

        assertThat(found.amount()).isEqualByComparingTo("110");
        assertThat(found.latest()).isEqualTo(MAY);
        assertThat(found.isWhole(JUNE)).isFalse();
    }

    @Test
    void noNumberAtAllIsNoYearToDateAndNever0() {
        var series =
                Series.of(Unit.COUNT, Map.of(APRIL, Value.none(Absence.SUPPRESSED), APRIL.previous(), Value.of("5")));

        assertThat(series.yearToDate(APRIL)).isEmpty();
    }

    @Test
    void quartersComeTogetherAsMonthsDo() {
        var series = Series.of(
                Unit.COUNT,
                Map.of(
                        Period.quarter(2019, 4),
                        Value.of("7"),
                        Period.quarter(2020, 1),
                        Value.of("30"),
                        Period.quarter(2020, 2),
                        Value.of("40")));

        assertThat(series.yearToDate(Period.quarter(2020, 2)))
                .map(YearToDate::amount)
                .contains(new BigDecimal("70"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            names = {"FINANCIAL_YEAR", "ACADEMIC_YEAR", "CALENDAR_YEAR"})
    void aYearlyFigureHasNone(Frequency yearly) {
        var year = Period.containing(yearly, YearMonth.of(2020, 4));

        assertThat(Series.of(Unit.COUNT, Map.of(year, Value.of("5"))).yearToDate(year))
                .isEmpty();
    }

    private static Value percentage(String numerator, String denominator) {
        return new Value.Figure(
                pooled(numerator, denominator), new Fraction(new BigDecimal(numerator), new BigDecimal(denominator)));
    }

    private static BigDecimal pooled(String numerator, String denominator) {
        return new Fraction(new BigDecimal(numerator), new BigDecimal(denominator))
                .percentage()
                .orElseThrow();
    }
}
