package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.FigureKey;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.OverviewOf;
import org.jspecify.annotations.Nullable;

/** All that overview texts of some months can speak of. */
record OverviewGround(
        List<IndicatorDetails> subjects,
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> figures,
        Map<FigureKey, Commented> texts) {

    /** In the order of the sheet; overviews of themes first. */
    List<Beneath> beneath(IndicatorDetails overview, YearMonth month) {
        Stream<Beneath> themes = subjects.stream()
                .filter(subject -> overview.overviewOf() == OverviewOf.MONTH
                        && subject.overviewOf() == OverviewOf.THEME
                        && texts.containsKey(new FigureKey(subject.id(), month)))
                .map(subject -> beneath(subject, null, month));
        Stream<Beneath> indicators =
                indicators(overview, month).map(indicator -> beneath(indicator, seen(indicator, month), month));
        return Stream.concat(themes, indicators).toList();
    }

    Seen seenBeneath(IndicatorDetails overview, YearMonth month) {
        return Seen.of(indicators(overview, month)
                .map(indicator -> seen(indicator, month))
                .toList());
    }

    private Stream<IndicatorDetails> indicators(IndicatorDetails overview, YearMonth month) {
        return subjects.stream().filter(subject -> overview.speaksOf(subject) && subject.covers(month));
    }

    private Beneath beneath(IndicatorDetails subject, @Nullable SeenIndicator seen, YearMonth month) {
        Commented text = texts.get(new FigureKey(subject.id(), month));
        return new Beneath(
                subject, seen, text == null || text.state() != State.SIGNED_OFF ? null : text, asked(subject, text));
    }

    private static @Nullable State asked(IndicatorDetails subject, @Nullable Commented text) {
        return text == null || !text.isAsked(subject.measure()) ? null : text.state();
    }

    private SeenIndicator seen(IndicatorDetails indicator, YearMonth month) {
        Map<YearMonth, Value> values = figures.getOrDefault(indicator.id(), new TreeMap<>()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
        Reading reading = Reading.of(indicator.measure(), indicator.breaks(), values, month);
        Commented text = texts.get(new FigureKey(indicator.id(), month));
        return SeenIndicator.of(
                indicator.reference(),
                indicator.measure().unit(),
                Seen.of(reading, indicator.measure(), indicator.targets()),
                asked(indicator, text));
    }
}
