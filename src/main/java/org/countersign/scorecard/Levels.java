package org.countersign.scorecard;

import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;

/** Whose figure stands behind a trend: the neighbours', or else England's, or else the region's. */
final class Levels {

    private Levels() {}

    static Optional<Level> of(History history, Beside beside) {
        return Stream.of(Comparator.NEIGHBOURS, Comparator.ENGLAND, Comparator.REGION)
                .flatMap(comparator -> Optional.ofNullable(beside.benchmarks().get(comparator)).stream())
                .flatMap(benchmark -> level(history, benchmark).stream())
                .findFirst();
    }

    private static Optional<Level> level(History history, StatedBenchmark benchmark) {
        String period = benchmark.period().isEmpty() ? "" : ", " + benchmark.period();
        String words = benchmark.comparator().words() + period + ": " + history.print(benchmark.value());
        return benchmark.value().number().map(amount -> new Level(amount, words));
    }
}
