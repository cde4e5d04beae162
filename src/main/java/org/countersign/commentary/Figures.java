package org.countersign.commentary;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Display;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
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
        Reading reading = Reading.of(measure, values(actuals.trend(authority, indicator.id())), month);
        return new Seen(
                Display.value(reading.value(), measure.unit(), measure.decimals()),
                reading.value().number().orElse(null),
                reading.onPrevious().symbolAndText(),
                reading.onLastYear().symbolAndText(),
                reading.judgement().map(Judgement::word).orElse(""),
                target(indicator, reading.period()),
                benchmarks.of(authority, indicator.id()).stream()
                        .filter(benchmark -> benchmark.value().number().isPresent())
                        .map(benchmark -> words(benchmark, measure))
                        .toList());
    }

    private static String target(IndicatorDetails indicator, Period period) {
        Measure measure = indicator.measure();
        return indicator
                .targets()
                .shownFor(period)
                .map(shown -> shown.target().text(measure.unit(), measure.decimals()) + " ("
                        + shown.year().label() + ")")
                .orElse("");
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
