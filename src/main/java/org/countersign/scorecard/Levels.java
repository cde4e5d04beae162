package org.countersign.scorecard;

import java.util.List;
import java.util.Optional;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;

/** Whose figure stands behind a trend: the neighbours', or else England's, or else the region's. */
final class Levels {

    private static final List<Comparator> ORDER = List.of(Comparator.NEIGHBOURS, Comparator.ENGLAND, Comparator.REGION);

    private Levels() {}

    /** Of what is published, where there is any in the figure's own form; otherwise of what the sheet states. */
    static Optional<Level> of(History history, Beside beside) {
        return beside.published().isEmpty() ? stated(history, beside) : published(beside);
    }

    private static Optional<Level> published(Beside beside) {
        return ORDER.stream()
                .flatMap(comparator -> Optional.ofNullable(beside.published().get(comparator)).stream())
                .flatMap(benchmark -> Optional.ofNullable(benchmark.amount())
                        .map(amount -> new Level(
                                amount,
                                benchmark.comparator().words() + ", " + benchmark.period() + ": " + benchmark.shown()))
                        .stream())
                .findFirst();
    }

    private static Optional<Level> stated(History history, Beside beside) {
        return ORDER.stream()
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
