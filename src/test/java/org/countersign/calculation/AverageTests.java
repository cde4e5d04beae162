package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.calendar.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageTests {

    private static final Period APRIL = Period.month(YearMonth.of(2020, 4));

    /**
     * October to April are the scorecard's; May to September 2019 are ours, with the sum that its printed average leaves
     * open (458 to 469 for EH1a, 14,094 to 14,105 for CIN5).
     */
    @ParameterizedTest
    @CsvSource({
        "EH1a, 90 95 88 92 93, 99 161 127 205 122 113 125, 118, 205",
        "EH1a, 92 95 90 96 96, 99 161 127 205 122 113 125, 118, 205",
        "CIN5, 2976 2850 2800 2750 2718, 2728 2656 2577 2577 2437 2367 2310, '2,646', '2,976'",
        "CIN5, 2976 2850 2800 2750 2729, 2728 2656 2577 2577 2437 2367 2310, '2,646', '2,976'",
        "EH1b, 190 195 180 200 189, 221 288 196 153 184 205 331, 211, 331",
    })
    void averagesAndMaximaAreTheScorecards(
            String reference, String mayToSeptember, String octoberToApril, String average, String maximum) {
        var values = months(mayToSeptember + " " + octoberToApril);

        assertThat(Average.trailing(Timeline.of(values), APRIL, Unit.COUNT))
                .as(reference)
                .hasValueSatisfying(found -> {
                    assertThat(Display.number(found.amount(), 0)).isEqualTo(average);
                    assertThat(found.basis()).isEqualTo("12 of 12");
                    assertThat(found.muted()).isFalse();
                });
        assertThat(Extreme.maximum(Timeline.of(values), APRIL))
                .map(found -> Display.number(found.amount(), 0))
                .contains(maximum);
    }

    @Test
    void aMaximumMayBeTheCurrentMonthsOwn() {
        var values = months("221 288 196 153 184 205 331");

        assertThat(Extreme.maximum(Timeline.of(values), APRIL))
                .map(Extreme::period)
                .contains(APRIL);
        assertThat(Extreme.minimum(Timeline.of(values), APRIL))
                .map(Extreme::amount)
                .contains(new BigDecimal("153"));
    }

    @Test
    void overNoNumbersThereIsNeitherAverageNorMaximum() {
        var values = months("tbc tbc");

        assertThat(Average.trailing(Timeline.of(values), APRIL, Unit.RATE)).isEmpty();
        assertThat(Extreme.maximum(Timeline.of(values), APRIL)).isEmpty();
        assertThat(Extreme.minimum(Timeline.of(values), APRIL)).isEmpty();
        assertThat(Average.trailing(Timeline.of(Map.of()), APRIL, Unit.RATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5, 5 of 12, true, 3",
        "1 2 3 4 5 6, 6 of 12, false, 3.5",
        "8 tbc tbc 4, 2 of 12, true, 6",
        "0 4, 2 of 12, true, 2"
    })
    void onlyNumbersCountAndFewerThanSixMonthsAreMuted(String cells, String basis, boolean muted, BigDecimal mean) {
        assertThat(Average.trailing(Timeline.of(months(cells)), APRIL, Unit.COUNT))
                .hasValueSatisfying(found -> {
                    assertThat(found.basis()).isEqualTo(basis);
                    assertThat(found.muted()).isEqualTo(muted);
                    assertThat(found.amount()).isEqualByComparingTo(mean);
                });
    }

    @Test
    void theThirteenthMonthAndTheNextDoNotCount() {
        var values = new HashMap<>(months("500 1 1 1 1 1 1 1 1 1 1 1 1"));
        values.put(APRIL.next(), Value.of("900"));

        assertThat(Average.trailing(Timeline.of(values), APRIL, Unit.COUNT))
                .map(Average::amount)
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1"));
    }

    @Test
    void quartersAverageOverFourAndAreMutedUnderTwo() {
        var first = Period.quarter(2020, 1);
        var one = Map.of(first, Value.of("100"));
        var five = Map.of(
                first,
                Value.of("100"),
                Period.quarter(2019, 4),
                Value.of("110"),
                Period.quarter(2019, 3),
                Value.none(Absence.TO_BE_CONFIRMED),
                Period.quarter(2019, 2),
                Value.of("90"),
                Period.quarter(2019, 1),
                Value.of("900"));

        assertThat(Average.trailing(Timeline.of(one), first, Unit.COUNT))
                .contains(new Average(new BigDecimal("100"), 1, 4, false, true));
        assertThat(Average.trailing(Timeline.of(five), first, Unit.COUNT))
                .contains(new Average(new BigDecimal("100"), 3, 4, false, false));
    }

    @Test
    void yearlyFiguresHaveNeither() {
        var year = Period.financialYear(2019);
        var values = Map.of(year, Value.of("100"));

        assertThat(Average.trailing(Timeline.of(values), year, Unit.COUNT)).isEmpty();
        assertThat(Extreme.maximum(Timeline.of(values), year)).isEmpty();
    }

    @Test
    void percentagesPoolWhereEachHasNumeratorAndDenominator() {
        var pooled = Map.of(APRIL, fraction(1, 2), APRIL.previous(), fraction(0, 98));
        var mixed = Map.of(APRIL, fraction(1, 2), APRIL.previous(), Value.of("0"));

        assertThat(Average.trailing(Timeline.of(pooled), APRIL, Unit.PERCENTAGE))
                .hasValueSatisfying(found -> {
                    assertThat(found.pooled()).isTrue();
                    assertThat(found.amount()).isEqualByComparingTo("1");
                });
        assertThat(Average.trailing(Timeline.of(mixed), APRIL, Unit.PERCENTAGE)).hasValueSatisfying(found -> {
            assertThat(found.pooled()).isFalse();
            assertThat(found.amount()).isEqualByComparingTo("25");
        });
    }

    /** Cells by month, the last one April 2020. */
    private static Map<Period, Value> months(String cells) {
        var values = new HashMap<Period, Value>();
        var period = APRIL;
        for (var cell : reversed(cells)) {
            values.put(period, cell.equals("tbc") ? Value.none(Absence.TO_BE_CONFIRMED) : Value.of(cell));
            period = period.previous();
        }
        return values;
    }

    private static List<String> reversed(String cells) {
        return Arrays.asList(cells.split(" ")).reversed();
    }

    private static Value fraction(int numerator, int denominator) {
        var fraction = new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return new Value.Figure(fraction.percentage().orElseThrow(), fraction);
    }
}
