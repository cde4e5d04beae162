package org.countersign.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparklinePathTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2         | M2.5 17.5L93.5 2.5
            2 1         | M2.5 2.5L93.5 17.5
            5 5         | M2.5 10.0L93.5 10.0
            7           | M48.0 10.0
            1 - 2       | M2.5 17.5M93.5 2.5
            - 1 2       | M48.0 17.5L93.5 2.5
            """)
    void theLineFollowsTheNumbersAndStopsAtGaps(String numbers, String path) {
        assertThat(SparklinePath.of(numbers(numbers)).path()).isEqualTo(path);
    }

    @Test
    void theDotStandsAtTheLastNumber() {
        SparklinePath line = SparklinePath.of(numbers("1 3 2 -"));

        assertThat(line.lastX()).hasValueSatisfying(x -> assertThat(x).isBetween(63.0, 64.0));
        assertThat(line.lastY()).hasValue(10.0);
    }

    @Test
    void noNumberDrawsNothing() {
        List<@Nullable BigDecimal> nothing = Collections.singletonList(null);

        assertThat(SparklinePath.of(nothing).path()).isEmpty();
        assertThat(SparklinePath.of(nothing).lastX()).isEmpty();
    }

    private static List<@Nullable BigDecimal> numbers(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> word.equals("-") ? null : new BigDecimal(word))
                .toList();
    }
}
