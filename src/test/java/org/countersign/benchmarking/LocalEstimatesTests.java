package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Status;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.Measure;
import org.junit.jupiter.api.Test;

class LocalEstimatesTests {

    private static final YearMonth LAST = YearMonth.of(2026, 3);
    private static final Optional<Population> CHILDREN = Optional.of(new Population(new BigDecimal("50941"), 2024));

    @Test
    void aCountAtADateIsDividedByThePublishersPopulation() {
        var figures = figures(1, Value.of("1971"));
        LocalEstimate estimate =
                rates(Covers.AT_31_MARCH).of(counted(Timing.AT_DATE), figures).orElseThrow();

        assertThat(estimate.amount().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("386.9");
        assertThat(estimate.basis()).isEqualTo("1,971 ÷ 50,941 children (mid-2024) × 10,000");
        assertThat(estimate.month()).isEqualTo(LAST);
    }

    @Test
    void aCountInTheMonthIsSummedOverTwelve() {
        LocalEstimate estimate = rates(Covers.YEAR_TO_31_MARCH)
                .of(counted(Timing.IN_PERIOD), figures(12, Value.of("100")))
                .orElseThrow();

        assertThat(estimate.basis()).startsWith("1,200 in the last 12 months ÷ 50,941 children");
    }

    @Test
    void anAverageOnADayStandsAsItIs() {
        var caseload = new PublishedSeries(
                1, "x", "x", "x", Unit.RATE, null, 1, Polarity.Kind.NONE, Covers.AT_30_SEPTEMBER, false);

        assertThat(new LocalEstimates(caseload, CHILDREN)
                        .of(counted(Timing.AT_DATE), figures(1, Value.of("15.4")))
                        .map(LocalEstimate::amount))
                .contains(new BigDecimal("15.4"));
    }

    @Test
    void aYearWithAGapIsNotSummed() {
        var figures = figures(12, Value.of("100"));
        figures.put(LAST.minusMonths(3), recorded(Value.none(Absence.TO_BE_CONFIRMED)));

        assertThat(rates(Covers.YEAR_TO_31_MARCH).of(counted(Timing.IN_PERIOD), figures))
                .isEmpty();
    }

    @Test
    void whereThereIsNoneItIsSaidWhy() {
        var day = new NoEstimate(series(Covers.AT_31_MARCH), CHILDREN);
        var year = new NoEstimate(series(Covers.YEAR_TO_31_MARCH), CHILDREN);

        assertThat(day.because(counted(Timing.AT_DATE), new TreeMap<>())).isEqualTo("it has no number yet");
        assertThat(day.because(counted(Timing.IN_PERIOD), figures(12, Value.of("100"))))
                .isEqualTo("its type is “in the period”, and the published figure counts what is so on one day");
        assertThat(year.because(counted(Timing.IN_PERIOD), figures(11, Value.of("100"))))
                .isEqualTo("not each of the last 12 months has a number");
        assertThat(year.because(Measure.found(Unit.PERCENTAGE, 1, Polarity.NONE), figures(1, Value.of("12"))))
                .startsWith("it is a percentage, the published figure a rate");
    }

    @Test
    void whatIsCountedInTheMonthIsNoCountAtADate() {
        assertThat(rates(Covers.AT_31_MARCH).of(counted(Timing.IN_PERIOD), figures(12, Value.of("100"))))
                .isEmpty();
    }

    @Test
    void percentagesArePooledWhereTheirNumeratorsAreKnown() {
        var figures = figures(
                12, new Value.Figure(new BigDecimal("50"), new Fraction(BigDecimal.ONE, BigDecimal.valueOf(2))));
        figures.put(
                LAST,
                recorded(new Value.Figure(
                        new BigDecimal("100"), new Fraction(BigDecimal.valueOf(22), BigDecimal.valueOf(22)))));
        LocalEstimate estimate = percentages().of(percentage(), figures).orElseThrow();

        assertThat(estimate.amount()).isEqualByComparingTo("75");
        assertThat(estimate.basis()).isEqualTo("pooled over 12 of 12 periods");
    }

    @Test
    void withoutNumeratorsThereIsOnePeriodOnly() {
        assertThat(percentages().of(percentage(), figures(12, Value.of("24"))))
                .get()
                .extracting(LocalEstimate::basis)
                .isEqualTo("one period only: without numerators none can be pooled");
    }

    @Test
    void aPercentageIsNoRate() {
        assertThat(rates(Covers.YEAR_TO_31_MARCH).of(percentage(), figures(12, Value.of("24"))))
                .isEmpty();
    }

    private static LocalEstimates rates(Covers covers) {
        return new LocalEstimates(series(covers), CHILDREN);
    }

    private static PublishedSeries series(Covers covers) {
        return new PublishedSeries(1, "x", "x", "x", Unit.RATE, 10_000, 1, Polarity.Kind.NONE, covers, true);
    }

    private static LocalEstimates percentages() {
        return new LocalEstimates(
                new PublishedSeries(
                        1, "x", "x", "x", Unit.PERCENTAGE, null, 1, Polarity.Kind.NONE, Covers.YEAR_TO_31_MARCH, false),
                CHILDREN);
    }

    private static Measure counted(Timing timing) {
        return Measure.found(Unit.COUNT, 0, Polarity.NONE).timed(timing, 0);
    }

    private static Measure percentage() {
        return Measure.found(Unit.PERCENTAGE, 1, Polarity.NONE);
    }

    private static NavigableMap<YearMonth, RecordedValue> figures(int months, Value value) {
        NavigableMap<YearMonth, RecordedValue> figures = new TreeMap<>();
        for (int back = 0; back < months; back++) {
            figures.put(LAST.minusMonths(back), recorded(value));
        }
        return figures;
    }

    private static RecordedValue recorded(Value value) {
        return new RecordedValue(value, Status.PROVISIONAL, 1);
    }
}
