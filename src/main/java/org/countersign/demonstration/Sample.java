package org.countersign.demonstration;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.countersign.actual.StatedKind;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Value;
import org.countersign.indicator.Description;
import org.countersign.indicator.Measure;

/** One indicator of the demonstration with all that is loaded for it. */
record Sample(
        String theme,
        Description description,
        Measure measure,
        String reporter,
        String owner,
        Targets targets,
        Map<YearMonth, Value> values,
        List<Stated> stated,
        List<Benchmark> benchmarks) {

    /** A derived figure as the sheet printed it. */
    record Stated(StatedKind kind, String text, Value value) {}

    /** A figure to compare with. */
    record Benchmark(Comparator comparator, String stated, Value value, String period, String updated, String note) {}
}
