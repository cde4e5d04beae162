package org.countersign.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourFigureTests {

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6 7 100 c x, 16, 4.5, 8 of 10 neighbours",
        "1 2 3 4 100, 22, 3, 5 of 5 neighbours",
        "0 0 0 0 5 z, 1, 0, 5 of 6 neighbours",
    })
    void meanAndMedianTakeTheNeighboursWithANumber(String cells, BigDecimal mean, BigDecimal median, String words) {
        assertThat(NeighbourFigure.mean(values(cells))).hasValueSatisfying(found -> {
            assertThat(found.amount()).isEqualByComparingTo(mean);
            assertThat(found.words()).isEqualTo(words);
        });
        assertThat(NeighbourFigure.median(values(cells)))
                .map(NeighbourFigure::amount)
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo(median));
    }

    @Test
    void underFiveNumbersThereIsNoFigure() {
        assertThat(NeighbourFigure.mean(values("1 2 3 4 c c c c c c"))).isEmpty();
        assertThat(NeighbourFigure.median(List.of())).isEmpty();
    }

    private static List<Value> values(String cells) {
        return Arrays.stream(cells.split(" "))
                .map(ValueText::parse)
                .map(parsed -> ((ParsedValue.Read) parsed).value())
                .toList();
    }
}
