package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTests {

    /** As printed on the scorecard of April 2020. */
    @ParameterizedTest
    @CsvSource({
        "113, 125, ↑ 11%",
        "280, 272, ➡ −3%",
        "205, 331, ↑ 61%",
        "190, 191, ➡ 1%",
        "2367, 2310, ➡ −2%",
    })
    void changesFromTheMonthBeforeAreTheScorecards(String previous, String current, String printed) {
        assertThat(counts(previous, current).symbolAndText()).isEqualTo(printed);
    }

    /** April 2019 is not on the scorecard; these are the figures that reproduce its changes. */
    @ParameterizedTest
    @CsvSource({
        "60, 125, ↑ 108%",
        "159, 272, ↑ 71%",
        "124, 331, ↑ 167%",
        "104, 191, ↑ 84%",
        "2381, 2310, ➡ −3%",
        "2370, 2310, ➡ −3%",
        "2393, 2310, ➡ −3%",
    })
    void changesFromTheYearBeforeAreTheScorecards(String previous, String current, String printed) {
        assertThat(counts(previous, current).symbolAndText()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "251, 276, ➡ 9.96%",
        "276, 251, ➡ −9%",
        "100000, 109999, ➡ 9.999%",
        "100000, 90001, ➡ −9.999%",
        "100, 110, ↑ 10%",
        "100, 90, ↓ −10%",
        "200, 221, ↑ 11%",
        "200, 219, ➡ 9.5%",
        "1000, 1095, ➡ 9.5%",
        "1000, 1094, ➡ 9%",
        "1000, 1005, ➡ 1%",
        "1000, 995, ➡ −1%",
        "1000, 997, ➡ 0%",
        "1000, 1000, ➡ 0%",
        "-50, -25, ↑ 50%",
        "-50, -75, ↓ −50%",
        "10, 1510, '↑ 15,000%'",
    })
    void aCountChangesRelativelyAndPrintsWhatItsArrowSays(String previous, String current, String printed) {
        assertThat(counts(previous, current).symbolAndText()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "10.45, 100, 110.45, ↑ 10.5%",
        "10.4, 1000, 1104, ↑ 10.4%",
        "5, 1000, 1049, ➡ 4.9%",
    })
    void aThresholdOfItsOwnIsNeverContradicted(String threshold, String previous, String current, String printed) {
        var comparison = Comparison.of(Value.of(previous), Value.of(current), Unit.COUNT, Threshold.of(threshold));

        assertThat(comparison.symbolAndText()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "6.8, 8.0, ➡ 1.2 points",
        "6.8, 8.8, ↑ 2.0 points",
        "8.8, 6.8, ↓ −2.0 points",
        "6.8, 8.76, ➡ 1.96 points",
        "6.8, 6.76, ➡ 0.0 points",
        "0, 3, ↑ 3.0 points",
        "0, 0, ➡ 0.0 points",
    })
    void aPercentageChangesByPoints(String previous, String current, String printed) {
        var comparison = Comparison.of(
                Value.of(previous), Value.of(current), Unit.PERCENTAGE, Threshold.defaultFor(Unit.PERCENTAGE));

        assertThat(comparison.symbolAndText()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, 5, ↑ +5 from 0",
        "COUNT, 0, 0, ➡ both 0",
        "COUNT, 0, -5, ↓ −5 from 0",
        "COUNT, 5, 0, ↓ −100% (5 to 0)",
        "RATE, 0, 12.34, ↑ +12.3 from 0",
        "RATE, 0, 0.004, ↑ +0.004 from 0",
    })
    void fromZeroThereIsNoRelativeChange(Unit unit, String previous, String current, String printed) {
        var comparison = Comparison.of(Value.of(previous), Value.of(current), unit, Threshold.defaultFor(unit));

        assertThat(comparison.symbolAndText()).isEqualTo(printed);
        assertThat(comparison.smallBase()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aReasonOnEitherSideMakesTheChangeNotAvailable(Absence reason) {
        var threshold = Threshold.defaultFor(Unit.COUNT);
        var into = Comparison.of(Value.of("5"), Value.none(reason), Unit.COUNT, threshold);
        var outOf = Comparison.of(Value.none(reason), Value.of("5"), Unit.COUNT, threshold);

        assertThat(into.symbolAndText()).isEqualTo("n/a");
        assertThat(outOf.direction()).isEmpty();
        assertThat(outOf.words()).isEqualTo("not available: one of the two figures is not a number");
    }

    @Test
    void overABreakThereIsNoChangeAndTheReasonIsSaid() {
        var threshold = Threshold.defaultFor(Unit.COUNT);
        var change = Change.acrossBreak(LocalDate.of(2020, 4, 1));

        assertThat(change.text(threshold)).isEqualTo("n/a");
        assertThat(change.direction(threshold)).isEmpty();
        assertThat(change.words(threshold)).isEqualTo("not available: from 1 April 2020 another definition holds");
    }

    @ParameterizedTest
    @CsvSource({"9, 16, true, 78% (9 to 16)", "10, 16, false, 60%", "4, 7, true, 75% (4 to 7)"})
    void aSmallCountShowsBothFigures(String previous, String current, boolean small, String printed) {
        var comparison = counts(previous, current);

        assertThat(comparison.smallBase()).isEqualTo(small);
        assertThat(comparison.text()).isEqualTo(printed);
    }

    @Test
    void aPercentageOfFewIsSmallByItsDenominatorAndARateByItsNumerator() {
        var few =
                Comparison.of(fraction(3, 6), fraction(40, 60), Unit.PERCENTAGE, Threshold.defaultFor(Unit.PERCENTAGE));
        var many =
                Comparison.of(fraction(3, 60), fraction(3, 60), Unit.PERCENTAGE, Threshold.defaultFor(Unit.PERCENTAGE));
        var rate = Comparison.of(fraction(3, 60), fraction(4, 60), Unit.RATE, Threshold.defaultFor(Unit.RATE));

        assertThat(few.text()).isEqualTo("16.7 points (3 of 6 to 40 of 60)");
        assertThat(few.smallBase()).isTrue();
        assertThat(many.smallBase()).isFalse();
        assertThat(rate.text()).isEqualTo("33% (3 to 4)");
    }

    @Test
    void aPercentageWithoutDenominatorIsNotCalledSmall() {
        var change = Change.between(Value.of("3"), Value.of("4"), Unit.PERCENTAGE);

        assertThat(change.smallBase()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"113, 125, up 11%", "280, 272, similar (−3%)", "125, 60, down 52%"})
    void directionsAreAlsoSaidInWords(String previous, String current, String words) {
        assertThat(counts(previous, current).words()).isEqualTo(words);
    }

    @Test
    void aThresholdIsAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Threshold(BigDecimal.ZERO));
    }

    private static Comparison counts(String previous, String current) {
        return Comparison.of(Value.of(previous), Value.of(current), Unit.COUNT, Threshold.defaultFor(Unit.COUNT));
    }

    private static Value fraction(int numerator, int denominator) {
        var fraction = new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return new Value.Figure(fraction.percentage().orElseThrow(), fraction);
    }
}
