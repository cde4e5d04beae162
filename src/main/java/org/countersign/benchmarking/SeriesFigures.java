package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;

/** All figures of a series as they stand now, by year and area. */
public record SeriesFigures(PublishedSeries series, NavigableMap<Integer, Map<String, StandingFigure>> years) {

    private static final Value UNKNOWN = Value.none(Absence.UNAVAILABLE);

    static SeriesFigures of(PublishedSeries series, List<StandingFigure> figures) {
        return new SeriesFigures(
                series,
                figures.stream()
                        .collect(groupingBy(
                                standing -> standing.figure().year(),
                                TreeMap::new,
                                toMap(standing -> standing.figure().area(), Function.identity()))));
    }

    public Optional<StandingFigure> at(int year, String area) {
        return Optional.ofNullable(of(year).get(area));
    }

    /** The value; unavailable where nothing was published for the area. */
    public Value value(int year, String area) {
        return at(year, area).map(standing -> standing.figure().value()).orElse(UNKNOWN);
    }

    public Map<String, StandingFigure> of(int year) {
        return years.getOrDefault(year, Map.of());
    }

    /** The values of all authorities of a year. */
    public Map<String, Value> authorities(int year) {
        return of(year).values().stream()
                .map(StandingFigure::figure)
                .filter(PublishedFigure::isOfAuthority)
                .collect(toMap(PublishedFigure::area, PublishedFigure::value));
    }

    /** The year wanted, or where there is none of it the latest; empty without any figure. */
    public Optional<Integer> yearOr(int wanted) {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.containsKey(wanted) ? wanted : years.lastKey());
    }
}
