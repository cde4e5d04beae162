package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.actual.RecordedValue;
import org.countersign.benchmarking.Benchmark;
import org.countersign.benchmarking.LocalEstimate;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;

/**
 * What is published about an indicator's measure, in words.
 *
 * @param figures of neighbours, England and region
 * @param own the authority's own published figure with its place; empty where there is none
 * @param estimate its latest figures in the published form, with how that was worked out and where it would place it
 * @param difference how the definitions differ; may be empty
 * @param signed the figures as they stood when the month's text was signed, each with period and source; empty as now
 */
public record PublishedBeside(
        PublishedSeries series,
        List<Benchmark> figures,
        Optional<String> own,
        Optional<String> estimate,
        String source,
        String difference,
        List<String> signed) {

    static PublishedBeside of(
            PublishedBenchmark published, IndicatorDetails indicator, NavigableMap<YearMonth, RecordedValue> recorded) {
        Measure measure = indicator.measure();
        return new PublishedBeside(
                published.series(),
                published.all(measure),
                published.own(measure),
                published.estimate(measure, recorded).map(local -> estimate(published, local, measure)),
                published.source(),
                indicator.definition().seriesDifference(),
                List.of());
    }

    /** By the list and method of that time, and nothing that came since. */
    PublishedBeside asSigned(Seen seen) {
        return new PublishedBeside(
                series,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                source,
                difference,
                Stream.of(
                                seen.benchmarks().stream(),
                                seen.releases().stream(),
                                Stream.of(seen.neighbours())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> "Neighbours: " + words))
                        .flatMap(words -> words)
                        .toList());
    }

    private static String estimate(PublishedBenchmark published, LocalEstimate local, Measure measure) {
        String band = published
                .band(local.amount())
                .map(found -> ": the " + found.words() + " of all authorities")
                .orElse("");
        return published.shown(local.amount(), measure) + ", " + LondonTime.month(local.month()) + band + " ("
                + local.basis() + ")";
    }
}
