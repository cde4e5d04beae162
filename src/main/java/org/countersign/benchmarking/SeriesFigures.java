package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Ranking;
import org.countersign.calculation.Value;

/**
 * All figures of a series as they stand now, by year and area. They never change, so that quarters, places and what
 * authorities asked about are worked out once, and kept while there is room.
 */
public final class SeriesFigures {

    private static final Value UNKNOWN = Value.none(Absence.UNAVAILABLE);

    private final PublishedSeries series;
    private final NavigableMap<Integer, Map<String, StandingFigure>> years;
    private final Map<Integer, Year> known = new ConcurrentHashMap<>();
    private volatile SoftReference<Map<Asked, MeasureStanding>> standings = new SoftReference<>(null);

    private SeriesFigures(PublishedSeries series, NavigableMap<Integer, Map<String, StandingFigure>> years) {
        this.series = series;
        this.years = Collections.unmodifiableNavigableMap(years);
    }

    static SeriesFigures of(PublishedSeries series, List<StandingFigure> figures) {
        NavigableMap<Integer, Map<String, StandingFigure>> years = new TreeMap<>();
        figures.forEach(standing -> years.computeIfAbsent(standing.figure().year(), any -> new HashMap<>())
                .put(standing.figure().area(), standing));
        return new SeriesFigures(series, years);
    }

    public PublishedSeries series() {
        return series;
    }

    public NavigableMap<Integer, Map<String, StandingFigure>> years() {
        return years;
    }

    public Optional<StandingFigure> at(int year, String area) {
        return Optional.ofNullable(of(year).get(area));
    }

    /** The value; unavailable where nothing was published for the area. */
    public Value value(int year, String area) {
        StandingFigure standing = of(year).get(area);
        return standing == null ? UNKNOWN : standing.figure().value();
    }

    public Map<String, StandingFigure> of(int year) {
        return years.getOrDefault(year, Map.of());
    }

    /** The values of all authorities of a year. */
    public Map<String, Value> authorities(int year) {
        return year(year).authorities();
    }

    /** Of all authorities of a year; empty where none has a number. */
    public Optional<Quartiles> quartiles(int year) {
        return year(year).quartiles();
    }

    /** Of all authorities of a year. */
    public Ranking ranking(int year, Polarity polarity) {
        Year its = year(year);
        return its.rankings()
                .computeIfAbsent(
                        polarity.kind(), any -> Ranking.of(its.authorities().values(), polarity));
    }

    /** The year wanted, or where there is none of it the latest; empty without any figure. */
    public Optional<Integer> yearOr(int wanted) {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.containsKey(wanted) ? wanted : years.lastKey());
    }

    /** Where an authority stands, worked out the first time. */
    MeasureStanding standing(int year, ComparedWith with, Supplier<MeasureStanding> work) {
        return standings().computeIfAbsent(new Asked(year, with), any -> work.get());
    }

    private Map<Asked, MeasureStanding> standings() {
        Map<Asked, MeasureStanding> held = standings.get();
        if (held == null) {
            held = new ConcurrentHashMap<>();
            standings = new SoftReference<>(held);
        }
        return held;
    }

    private Year year(int year) {
        return known.computeIfAbsent(year, any -> {
            Map<String, Value> authorities = of(year).values().stream()
                    .map(StandingFigure::figure)
                    .filter(PublishedFigure::isOfAuthority)
                    .collect(toMap(PublishedFigure::area, PublishedFigure::value));
            return new Year(authorities, Quartiles.of(authorities.values()), new ConcurrentHashMap<>());
        });
    }

    private record Asked(int year, ComparedWith with) {}

    private record Year(
            Map<String, Value> authorities, Optional<Quartiles> quartiles, Map<Polarity.Kind, Ranking> rankings) {}
}
