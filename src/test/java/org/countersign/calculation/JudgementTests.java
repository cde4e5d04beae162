package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTests {

    private static final Polarity THREE_TO_FIVE = Polarity.within(new BigDecimal("3"), new BigDecimal("5"));

    @ParameterizedTest
    @CsvSource({
        "113, 125, POSITIVE, NEGATIVE",
        "125, 60, NEGATIVE, POSITIVE",
        "280, 272, SIMILAR, SIMILAR",
        "0, 5, POSITIVE, NEGATIVE",
        "0, 0, SIMILAR, SIMILAR",
    })
    void theSameTravelIsGoodOrBadByPolarity(
            String previous, String current, Judgement whereHighIsGood, Judgement whereLowIsGood) {
        var comparison = counts(previous, current);

        assertThat(comparison.judgement(Polarity.HIGHER_IS_BETTER)).contains(whereHighIsGood);
        assertThat(comparison.judgement(Polarity.LOWER_IS_BETTER)).contains(whereLowIsGood);
        assertThat(comparison.judgement(Polarity.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 6, POSITIVE, nearer from above",
        "1, 2, POSITIVE, nearer from below",
        "2, 1, NEGATIVE, further below",
        "4, 7, NEGATIVE, out of it",
        "7, 4, POSITIVE, into it",
        "3, 5, SIMILAR, within it",
        "2, 6, SIMILAR, as far on the other side",
        "100, 99, SIMILAR, below the threshold",
    })
    void nearerTheRangeIsBetter(String previous, String current, Judgement expected, String why) {
        assertThat(counts(previous, current).judgement(THREE_TO_FIVE)).as(why).contains(expected);
    }

    @Test
    void withoutAChangeThereIsNoJudgement() {
        var comparison = Comparison.of(
                Value.none(Absence.TO_BE_CONFIRMED), Value.of("5"), Unit.COUNT, Threshold.defaultFor(Unit.COUNT));

        assertThat(comparison.judgement(Polarity.HIGHER_IS_BETTER)).isEmpty();
        assertThat(comparison.judgement(THREE_TO_FIVE)).isEmpty();
    }

    @Test
    void polarityIsSaidInWords() {
        assertThat(Polarity.LOWER_IS_BETTER.words()).isEqualTo("good is low");
        assertThat(Polarity.HIGHER_IS_BETTER.words()).isEqualTo("good is high");
        assertThat(THREE_TO_FIVE.words()).isEqualTo("good is between 3 and 5");
        assertThat(Polarity.NONE.words()).isEqualTo("neither");
    }

    @Test
    void boundsBelongToRangesOnlyAndAreInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> Polarity.within(BigDecimal.TEN, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Polarity(Polarity.Kind.WITHIN_RANGE, null, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Polarity(Polarity.Kind.NONE, BigDecimal.ONE, BigDecimal.TEN));
    }

    private static Comparison counts(String previous, String current) {
        return Comparison.of(Value.of(previous), Value.of(current), Unit.COUNT, Threshold.defaultFor(Unit.COUNT));
    }
}
