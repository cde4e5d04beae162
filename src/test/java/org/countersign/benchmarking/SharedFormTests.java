package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.Measure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages that came without the two numbers behind them. */
class SharedFormTests {

    private static final YearMonth APRIL = YearMonth.of(2031, 4);

    @Test
    void aPercentageThatNobodyCanCountBackIsLeftOutAndItIsSaidWhy() {
        SharedForm form = form(Covers.AT_31_MARCH, Timing.AT_DATE);

        assertThat(form.of(alone("10.0"), 0)).isEmpty();
        assertThat(form.leftOut(alone("10.0"), 0))
                .containsExactly(
                        "1 signed month has no numerator and denominator: nobody could tell how few it speaks of. Say below how many there were at least.");
        assertThat(form.leftOut(alone("10.0"), 80)).isEmpty();
    }

    @Test
    void whereItIsSaidOfHowManyAtLeastItCountsAsFewAsItCould() {
        Counted counted =
                form(Covers.AT_31_MARCH, Timing.AT_DATE).of(alone("10.0"), 80).get(APRIL);

        assertThat(counted.groups()).as("9.95% and 89.95% of 80").containsExactly(7L, 71L);
        assertThat(counted.exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "100, 199"})
    void noneAndAllAreFew(String percentage, long counted) {
        assertThat(form(Covers.AT_31_MARCH, Timing.AT_DATE)
                        .of(alone(percentage), 200)
                        .get(APRIL)
                        .groups())
                .contains(counted)
                .contains(0L);
    }

    @Test
    void whatStandsOverAYearIsNotWorkedOutWithoutTheNumbers() {
        SharedForm pooled = form(Covers.YEAR_TO_31_MARCH, Timing.IN_PERIOD);
        NavigableMap<YearMonth, SignedValue> year = new TreeMap<>();
        for (int back = 0; back < 12; back++) {
            year.put(APRIL.minusMonths(back), value("10.0", null));
        }

        assertThat(pooled.of(year, 80)).isEmpty();
        assertThat(pooled.leftOut(year, 80))
                .containsExactly(
                        "11 signed months each have fewer than 12 signed months up to it.",
                        "1 signed month has no numerator and denominator: nobody could tell how few it speaks of. A figure over 12 months cannot be worked out without them.");
        assertThat(form(Covers.YEAR_TO_31_MARCH, Timing.ROLLING).of(alone("10.0"), 80))
                .isEmpty();
    }

    @Test
    void whateverItIsOfInTruthNoFewerAreShown() {
        SharedForm form = form(Covers.AT_31_MARCH, Timing.AT_DATE);
        for (int all = 20; all <= 120; all += 7) {
            for (int counted = 0; counted <= all; counted++) {
                String rounded = new Fraction(BigDecimal.valueOf(counted), BigDecimal.valueOf(all))
                        .percentage()
                        .orElseThrow()
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
                for (int said : new int[] {20, all / 2 + 10, all}) {
                    Counted least = form.of(alone(rounded), said).get(APRIL);
                    assertThat(least.groups().get(0)).isLessThanOrEqualTo(counted);
                    assertThat(least.groups().get(1)).isLessThanOrEqualTo(all - counted);
                }
            }
        }
    }

    private static SharedForm form(Covers covers, Timing timing) {
        return new SharedForm(
                new PublishedSeries(1, "x", "X", "x", Unit.PERCENTAGE, null, 1, Polarity.Kind.NONE, covers, false),
                Optional.empty(),
                Measure.found(Unit.PERCENTAGE, 1, Polarity.NONE).timed(timing, 0));
    }

    private static NavigableMap<YearMonth, SignedValue> alone(String percentage) {
        NavigableMap<YearMonth, SignedValue> values = new TreeMap<>();
        values.put(APRIL, value(percentage, null));
        return values;
    }

    private static SignedValue value(String percentage, @Nullable Fraction parts) {
        return new SignedValue(new Value.Figure(new BigDecimal(percentage), parts), "", Instant.EPOCH);
    }
}
