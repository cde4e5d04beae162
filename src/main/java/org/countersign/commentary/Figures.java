package org.countersign.commentary;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.benchmarking.LinkedSeries;
import org.countersign.benchmarking.PublishedBenchmark;
import org.countersign.benchmarking.PublishedBenchmarks;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures that stand beside a commentary, as the page shows them and as an act keeps them. */
@Component
class Figures {

    /** All there are: what a figure is compared with must not depend on how many are read at once. */
    static final YearMonth FIRST = YearMonth.of(1900, 1);

    static final YearMonth LAST = YearMonth.of(9999, 12);

    private final Actuals actuals;
    private final StatedBenchmarks benchmarks;
    private final PublishedBenchmarks published;
    private final OverviewFigures overviews;

    Figures(Actuals actuals, StatedBenchmarks benchmarks, PublishedBenchmarks published, OverviewFigures overviews) {
        this.actuals = actuals;
        this.benchmarks = benchmarks;
        this.published = published;
        this.overviews = overviews;
    }

    /** Of many in as many statements as of two; of one it reads nothing else. */
    Map<CommentaryId, Seen> now(AuthorityId authority, Map<CommentaryId, Asked> asked) {
        Map<CommentaryId, Asked> ofIndicators = only(asked, false);
        Map<CommentaryId, Seen> all = new HashMap<>(overviews.now(authority, only(asked, true)));
        if (!ofIndicators.isEmpty()) {
            all.putAll(ofIndicators.size() == 1 ? one(authority, ofIndicators) : all(authority, ofIndicators));
        }
        return all;
    }

    private static Map<CommentaryId, Asked> only(Map<CommentaryId, Asked> asked, boolean overviews) {
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue().indicator().isOverview() == overviews)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<CommentaryId, Seen> one(AuthorityId authority, Map<CommentaryId, Asked> asked) {
        var only = asked.entrySet().iterator().next();
        return Map.of(
                only.getKey(),
                now(authority, only.getValue().indicator(), only.getValue().month()));
    }

    Seen now(AuthorityId authority, IndicatorDetails indicator, YearMonth month) {
        Asked asked = new Asked(indicator, month);
        return indicator.isOverview()
                ? overviews.now(authority, Map.of(asked, asked)).get(asked)
                : ofIndicator(authority, asked);
    }

    private Seen ofIndicator(AuthorityId authority, Asked asked) {
        IndicatorDetails indicator = asked.indicator();
        return seen(
                asked,
                actuals.trend(authority, indicator.id()),
                benchmarks.of(authority, indicator.id()),
                Optional.ofNullable(published(authority, asked.month(), Stream.of(indicator))
                        .get(indicator.id())));
    }

    private Map<IndicatorId, PublishedBenchmark> published(
            AuthorityId authority, YearMonth month, Stream<IndicatorDetails> indicators) {
        return published.of(
                authority,
                month,
                indicators.flatMap(each -> LinkedSeries.of(each).stream()).toList());
    }

    private Map<CommentaryId, Seen> all(AuthorityId authority, Map<CommentaryId, Asked> asked) {
        var trends = actuals.of(
                authority,
                asked.values().stream().map(one -> one.indicator().id()).collect(Collectors.toSet()),
                FIRST,
                LAST);
        var beside = benchmarks.all(authority).stream().collect(Collectors.groupingBy(StatedBenchmark::indicator));
        var linked = asked.values().stream()
                .collect(Collectors.groupingBy(Asked::month, Collectors.mapping(Asked::indicator, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> published(authority, each.getKey(), each.getValue().stream())));
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            IndicatorId indicator = entry.getValue().indicator().id();
            return seen(
                    entry.getValue(),
                    trends.getOrDefault(indicator, new TreeMap<>()),
                    beside.getOrDefault(indicator, List.of()),
                    Optional.ofNullable(linked.get(entry.getValue().month()).get(indicator)));
        }));
    }

    private static Seen seen(
            Asked asked,
            NavigableMap<YearMonth, RecordedValue> trend,
            List<StatedBenchmark> benchmarks,
            Optional<PublishedBenchmark> published) {
        IndicatorDetails indicator = asked.indicator();
        Measure measure = indicator.measure();
        Reading reading = Reading.of(measure, indicator.breaks(), values(trend), asked.month());
        return Seen.of(reading, measure, indicator.targets())
                .beside(
                        published
                                .map(each -> SeenBenchmarks.of(each, measure, asked.month()))
                                .orElseGet(() -> SeenBenchmarks.of(benchmarks, measure, asked.month())),
                        settled(trend.get(Reading.asked(measure, asked.month()))));
    }

    private static String settled(@Nullable RecordedValue recorded) {
        return recorded == null || recorded.value().number().isEmpty()
                ? ""
                : recorded.status().words();
    }

    private static Map<YearMonth, Value> values(NavigableMap<YearMonth, RecordedValue> trend) {
        return trend.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /** The figures of one indicator in one month. */
    record Asked(IndicatorDetails indicator, YearMonth month) {}
}
