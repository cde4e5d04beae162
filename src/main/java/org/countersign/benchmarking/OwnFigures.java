package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.countersign.actual.RecordedValue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;

/** What an authority measures itself, and what it said about that. */
record OwnFigures(
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> figures, Map<IndicatorId, SignedWords.Said> said) {

    LinkedIndicator linked(IndicatorDetails indicator, PublishedSeries series, Optional<Population> population) {
        NavigableMap<YearMonth, RecordedValue> own =
                figures.getOrDefault(indicator.id(), Collections.emptyNavigableMap());
        Optional<LocalEstimate> estimate = new LocalEstimates(series, population).of(indicator.measure(), own);
        return new LinkedIndicator(
                indicator,
                estimate,
                Optional.ofNullable(said.get(indicator.id())),
                estimate.isPresent() ? "" : new NoEstimate(series, population).because(indicator.measure(), own));
    }
}
