package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.countersign.calculation.Unit;
import org.countersign.tenancy.SharedData;
import org.springframework.stereotype.Service;

/**
 * What was published about all authorities. Public, the same for everyone, so no right is needed. All of it is kept in
 * memory until another release comes in: one statement asks whether one has.
 */
@Service
@SharedData
public class PublishedFigures {

    private final PublishedTable table;
    private volatile Held held = Held.nothing(List.of(), List.of(), List.of());

    PublishedFigures(PublishedTable table) {
        this.table = table;
    }

    /** Every series, in the order of topics. */
    public List<PublishedSeries> series() {
        return held().series();
    }

    /** The one that an indicator's title names; empty where none, or where it names something else as well. */
    public Optional<PublishedSeries> likely(String title, Unit unit) {
        return SeriesProposals.named(title, unit, series());
    }

    /** Every release, the oldest first. */
    public List<Release> releases() {
        return held().releases();
    }

    /** The figures of some series as they stand, by code; what nobody knows is left out. */
    public Map<String, SeriesFigures> figures(Collection<String> codes) {
        return known(codes).figures();
    }

    /** The figures of one series. */
    public Optional<SeriesFigures> figures(String code) {
        return Optional.ofNullable(figures(List.of(code)).get(code));
    }

    /** Figures with the releases that they stand in. */
    Known known(Collection<String> codes) {
        return known(codes, table.loads());
    }

    /** The same, for who has asked already what came in. */
    Known known(Collection<String> codes, List<PublishedTable.Load> loads) {
        Held now = held(loads);
        List<PublishedSeries> wanted = now.series().stream()
                .filter(each -> codes.contains(each.code()))
                .toList();
        return new Known(now.read(wanted, table), now.releases());
    }

    /** What an area's figures were in earlier releases, the newest year first. */
    public List<StandingFigure> former(String code, String area) {
        return held().series().stream()
                .filter(series -> series.code().equals(code))
                .findFirst()
                .map(series -> table.former(series.id(), area))
                .orElse(List.of());
    }

    /** What some areas' figures were in earlier releases, and what those of a year were, the newest year first. */
    public List<StandingFigure> former(String code, Collection<String> areas, int year) {
        return held().series().stream()
                .filter(series -> series.code().equals(code))
                .findFirst()
                .map(series -> table.former(series.id(), areas, year))
                .orElse(List.of());
    }

    /** A release that came in, perhaps on another node, makes all that is held old. */
    private Held held() {
        return held(table.loads());
    }

    private Held held(List<PublishedTable.Load> loads) {
        Held known = held;
        if (known.loads().equals(loads)) {
            return known;
        }
        Held empty = Held.nothing(loads, table.series(), table.releases());
        held = empty;
        return empty;
    }

    /** @param figures by the code of their series */
    record Known(Map<String, SeriesFigures> figures, List<Release> releases) {

        Optional<SeriesFigures> of(String code) {
            return Optional.ofNullable(figures.get(code));
        }

        Optional<Release> release(int id) {
            return releases.stream().filter(release -> release.id() == id).findFirst();
        }
    }

    private record Held(
            List<PublishedTable.Load> loads,
            List<PublishedSeries> series,
            List<Release> releases,
            Map<Integer, SeriesFigures> bySeries) {

        static Held nothing(List<PublishedTable.Load> loads, List<PublishedSeries> series, List<Release> releases) {
            return new Held(loads, series, releases, new ConcurrentHashMap<>());
        }

        Map<String, SeriesFigures> read(List<PublishedSeries> wanted, PublishedTable table) {
            List<PublishedSeries> missing = wanted.stream()
                    .filter(each -> !bySeries.containsKey(each.id()))
                    .toList();
            if (!missing.isEmpty()) {
                var read =
                        table.figures(missing.stream().map(PublishedSeries::id).toList());
                missing.forEach(each ->
                        bySeries.put(each.id(), SeriesFigures.of(each, read.getOrDefault(each.id(), List.of()))));
            }
            return wanted.stream()
                    .map(PublishedSeries::id)
                    .map(bySeries::get)
                    .collect(toMap(each -> each.series().code(), Function.identity()));
        }
    }
}
