package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures that stand beside a commentary, as the page shows them and as an act keeps them. */
@Component
class Figures {

    private final Actuals actuals;
    private final StatedBenchmarks benchmarks;

    Figures(Actuals actuals, StatedBenchmarks benchmarks) {
        this.actuals = actuals;
        this.benchmarks = benchmarks;
    }

    Seen now(AuthorityId authority, IndicatorDetails indicator, YearMonth month) {
        Measure measure = indicator.measure();
        var trend = actuals.trend(authority, indicator.id());
        Reading reading = Reading.of(measure, indicator.breaks(), values(trend), month);
        return Seen.of(reading, measure, indicator.targets())
                .beside(others(authority, indicator), settled(trend.get(Reading.asked(measure, month))));
    }

    private List<String> others(AuthorityId authority, IndicatorDetails indicator) {
        return benchmarks.of(authority, indicator.id()).stream()
                .filter(benchmark -> benchmark.value().number().isPresent())
                .map(benchmark -> words(benchmark, indicator.measure()))
                .toList();
    }

    private static String settled(@Nullable RecordedValue recorded) {
        return recorded == null || recorded.value().number().isEmpty()
                ? ""
                : recorded.status().words();
    }

    private static String words(StatedBenchmark benchmark, Measure measure) {
        String figure = Display.value(benchmark.value(), measure.unit(), measure.decimals());
        String period = benchmark.period().isEmpty() ? "" : " (" + benchmark.period() + ")";
        return benchmark.comparator().words() + " " + figure + period;
    }

    private static Map<YearMonth, Value> values(NavigableMap<YearMonth, RecordedValue> trend) {
        return trend.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }
}
