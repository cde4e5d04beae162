package org.countersign.scorecard;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Target;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;

/** What a figure is held against: others' figures, each with its own period, and targets, each of its year. */
record ReferenceCells(History history, Reading reading, Beside beside) {

    /** What is published; of an indicator that is not linked what the authority's own sheet states. */
    Cell of(Comparator comparator) {
        return Optional.ofNullable(beside.published().get(comparator))
                .map(ReferenceCells::published)
                .or(() ->
                        Optional.ofNullable(beside.benchmarks().get(comparator)).map(this::benchmark))
                .orElse(Cell.EMPTY);
    }

    /** What it counts per comes before its period where there is room for one only: no rate may pass for a count. */
    private static Cell published(Benchmark benchmark) {
        String spoken = Stream.of(benchmark.shown(), benchmark.period(), benchmark.how(), benchmark.source())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String beneath = benchmark.per().isEmpty() ? benchmark.briefly() : benchmark.per();
        return new Cell(benchmark.figure(), beneath, spoken, Set.of());
    }

    /** A year's target; the current year without one shows last year's, greyed and without status. */
    Cell target(FinancialYear year, FinancialYear current) {
        Targets targets = beside.targets();
        if (targets.of(year).isEmpty() && year.equals(current)) {
            return targets.shownFor(reading.period())
                    .filter(Targets.Shown::lastYears)
                    .map(this::lastYears)
                    .orElse(Cell.EMPTY);
        }
        String status = year.equals(reading.period().financialYear())
                ? known().map(TargetStatus::words).orElse("")
                : "";
        return targets.of(year)
                .map(target -> new Cell(print(target), status, "", Set.of()))
                .orElse(Cell.EMPTY);
    }

    private Cell benchmark(StatedBenchmark benchmark) {
        String text = history.print(benchmark.value());
        if (benchmark.value().number().isEmpty()) {
            return Cell.muted(text, "no figure");
        }
        String spoken = Stream.of(text, benchmark.period(), benchmark.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Cell(text, benchmark.period(), spoken, Set.of());
    }

    private Cell lastYears(Targets.Shown shown) {
        String text = print(shown.target());
        String year = shown.year().label();
        return new Cell(text, year, text + ", last year's, " + year, Set.of(Look.MUTED));
    }

    /** "on target", with both sides in words; empty where there is no status. */
    Cell status() {
        return known().map(this::status).orElse(Cell.EMPTY);
    }

    /** Only of the year's own target. */
    Optional<TargetStatus> known() {
        return reading.status(history.measure(), beside.targets());
    }

    private Cell status(TargetStatus status) {
        String asked = beside.targets()
                .asked(reading.period(), reading.series())
                .map(amount -> ", " + history.print(Value.of(amount)) + " asked for in "
                        + reading.period().label())
                .orElse("");
        return new Cell(status.words(), "", status.words() + asked, Set.of(look(status)));
    }

    static Look look(TargetStatus status) {
        return switch (status) {
            case MET -> Look.MET;
            case AMBER -> Look.CLOSE;
            case RED -> Look.MISSED;
        };
    }

    private String print(Target target) {
        return target.text(history.measure().unit(), history.measure().decimals());
    }
}
