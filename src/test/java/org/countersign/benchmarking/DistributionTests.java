package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.benchmarking.Distribution.Dot;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.junit.jupiter.api.Test;

class DistributionTests {

    private static final Value SUPPRESSED = Value.none(Absence.SUPPRESSED);

    @Test
    void authoritiesLieBetweenTheLowestAndTheHighest() {
        Distribution distribution = of("30", "10", "20");

        assertThat(distribution.dots())
                .extracting(Dot::amount)
                .map(Object::toString)
                .containsExactly("10", "20", "30");
        assertThat(distribution.dots()).extracting(Dot::share).containsExactly(0.01, 0.51, 0.99);
        assertThat(distribution.quartiles().first()).isEqualByComparingTo("15");
    }

    @Test
    void whatLiesCloseTogetherIsStacked() {
        Distribution distribution = of("10", "10", "10.1", "20");

        assertThat(distribution.dots()).extracting(Dot::level).containsExactly(0, 1, 2, 0);
        assertThat(distribution.levels()).isEqualTo(3);
    }

    @Test
    void equalFiguresLieInTheMiddle() {
        assertThat(of("10", "10").share(Value.of("10"))).contains(0.5);
    }

    @Test
    void aSumOfManyLiesOutside() {
        assertThat(of("10", "20").share(Value.of("400"))).isEmpty();
        assertThat(of("10", "20").share(SUPPRESSED)).isEmpty();
    }

    @Test
    void withoutNumbersThereIsNone() {
        assertThat(Distribution.of(List.of(line(SUPPRESSED)))).isEmpty();
    }

    private static Distribution of(String... numbers) {
        return Distribution.of(
                        Stream.of(numbers).map(number -> line(Value.of(number))).toList())
                .orElseThrow();
    }

    private static MeasureLine line(Value value) {
        return new MeasureLine(
                "852", "", value, Optional.empty(), Optional.empty(), MeasureLine.Kind.OTHER, "", Optional.empty());
    }
}
