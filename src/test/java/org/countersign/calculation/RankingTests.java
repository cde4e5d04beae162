package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTests {

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, 1 2 2 4, 1, 1",
        "LOWER_IS_BETTER, 1 2 2 4, 2, 2",
        "LOWER_IS_BETTER, 1 2 2.0 4, 4, 4",
        "HIGHER_IS_BETTER, 1 2 2 4, 4, 1",
        "HIGHER_IS_BETTER, 1 2 2 4, 1, 4",
        "NONE, 1 2 2 4, 4, 1",
        "NONE, c 2 x 4, 2, 2"
    })
    void equalNumbersShareTheBestPlaceAndReasonsHaveNone(Polarity.Kind kind, String all, BigDecimal number, int place) {
        assertThat(Ranking.of(values(all), polarity(kind)).place(Value.of(number)))
                .contains(place);
    }

    @Test
    void aReasonIsNotRankedNorCounted() {
        Ranking ranking = Ranking.of(values("c 2 x 4"), Polarity.NONE);

        assertThat(ranking.size()).isEqualTo(2);
        assertThat(ranking.place(Value.none(Absence.SUPPRESSED))).isEmpty();
    }

    /** The quantiles that R gives for type 7. */
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, 1.75, 2.5, 3.25",
        "1 2 3 4 5, 2, 3, 4",
        "10 20 40 80 160 320, 25, 60, 140",
        "7, 7, 7, 7",
        "3 c 1 x 2, 1.5, 2, 2.5"
    })
    void quartilesLieLinearlyBetweenNumbers(String all, BigDecimal first, BigDecimal second, BigDecimal third) {
        Quartiles quartiles = Quartiles.of(values(all)).orElseThrow();

        assertThat(quartiles.first()).isEqualByComparingTo(first);
        assertThat(quartiles.second()).isEqualByComparingTo(second);
        assertThat(quartiles.third()).isEqualByComparingTo(third);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, 2, A, 0",
        "LOWER_IS_BETTER, 2.1, B, 0.1",
        "LOWER_IS_BETTER, 3, B, 1",
        "LOWER_IS_BETTER, 4, C, 2",
        "LOWER_IS_BETTER, 4.01, D, 2.01",
        "HIGHER_IS_BETTER, 4, B, 0",
        "HIGHER_IS_BETTER, 4.01, A, 0",
        "HIGHER_IS_BETTER, 2, D, 2",
        "HIGHER_IS_BETTER, 2.5, C, 1.5"
    })
    void anEdgeBelongsToTheBandOfTheLowerNumbers(
            Polarity.Kind kind, BigDecimal number, Quartiles.Band band, BigDecimal distance) {
        Quartiles quartiles = Quartiles.of(values("1 2 3 4 5")).orElseThrow();

        assertThat(quartiles.band(number, polarity(kind))).contains(band);
        assertThat(quartiles.distance(number, polarity(kind)).orElseThrow()).isEqualByComparingTo(distance);
    }

    @Test
    void withoutPolarityThereIsNoBandAndNoBestQuarter() {
        Quartiles quartiles = Quartiles.of(values("1 2 3 4 5")).orElseThrow();

        assertThat(quartiles.band(BigDecimal.ONE, Polarity.NONE)).isEqualTo(Optional.empty());
        assertThat(quartiles.distance(BigDecimal.ONE, Polarity.NONE)).isEmpty();
        assertThat(Quartiles.of(values("c x"))).isEmpty();
    }

    private static Polarity polarity(Polarity.Kind kind) {
        return new Polarity(kind, null, null);
    }

    private static List<Value> values(String cells) {
        return Arrays.stream(cells.split(" "))
                .map(cell -> ((ParsedValue.Read) ValueText.parse(cell)).value())
                .toList();
    }
}
