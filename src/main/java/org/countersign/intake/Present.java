package org.countersign.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.benchmarking.PublishedSeries;

/**
 * What the authority holds when a plan is made, and what is published for all.
 *
 * @param indicators by reference, verbatim: EH1a and EH1A are two
 * @param series the published one that a row may mean
 */
public record Present(
        Map<String, PresentIndicator> indicators, Function<RecognisedRow, Optional<PublishedSeries>> series) {

    public Present(Map<String, PresentIndicator> indicators) {
        this(indicators, row -> Optional.empty());
    }

    /** An authority without any indicator. */
    public static Present empty() {
        return new Present(Map.of());
    }

    Optional<PresentIndicator> indicator(String reference) {
        return Optional.ofNullable(indicators.get(reference));
    }

    Optional<PublishedSeries> published(RecognisedRow row) {
        return series.apply(row);
    }
}
