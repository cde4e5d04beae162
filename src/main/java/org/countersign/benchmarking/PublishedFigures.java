package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.countersign.tenancy.SharedData;
import org.springframework.stereotype.Service;

/**
 * What was published about all authorities. Public, the same for everyone, so no right is needed. Figures are kept in
 * memory until another release comes in: two statements ask whether one has.
 */
@Service
@SharedData
public class PublishedFigures {

    private final PublishedTable table;
    private volatile Held held = new Held(List.of(), Map.of());

    PublishedFigures(PublishedTable table) {
        this.table = table;
    }

    /** Every series, in the order of topics. */
    public List<PublishedSeries> series() {
        return table.series();
    }

    /** Every release, the oldest first. */
    public List<Release> releases() {
        return table.releases();
    }

    /** The figures of some series as they stand, by code; what nobody knows is left out. */
    public Map<String, SeriesFigures> figures(Collection<String> codes) {
        Held now = held();
        Map<Integer, PublishedSeries> wanted = table.series().stream()
                .filter(series -> codes.contains(series.code()))
                .collect(toMap(PublishedSeries::id, Function.identity()));
        now.read(wanted, table);
        return wanted.values().stream().collect(toMap(PublishedSeries::code, series -> now.figures(series)));
    }

    /** The figures of one series. */
    public Optional<SeriesFigures> figures(String code) {
        return Optional.ofNullable(figures(List.of(code)).get(code));
    }

    /** What an area's figures were in earlier releases, the newest year first. */
    public List<StandingFigure> former(String code, String area) {
        return table.series().stream()
                .filter(series -> series.code().equals(code))
                .findFirst()
                .map(series -> table.former(series.id(), area))
                .orElse(List.of());
    }

    /** A release that came in, perhaps on another node, makes all that is held old. */
    private Held held() {
        List<PublishedTable.Load> loads = table.loads();
        Held known = held;
        if (known.loads().equals(loads)) {
            return known;
        }
        Held empty = new Held(loads, new ConcurrentHashMap<>());
        held = empty;
        return empty;
    }

    private record Held(List<PublishedTable.Load> loads, Map<Integer, SeriesFigures> bySeries) {

        void read(Map<Integer, PublishedSeries> wanted, PublishedTable table) {
            List<Integer> missing = wanted.keySet().stream()
                    .filter(id -> !bySeries.containsKey(id))
                    .toList();
            if (!missing.isEmpty()) {
                var read = table.figures(missing);
                missing.forEach(id ->
                        bySeries.put(id, SeriesFigures.of(wanted.get(id), read.getOrDefault(id, List.of()))));
            }
        }

        SeriesFigures figures(PublishedSeries series) {
            return new SeriesFigures(series, bySeries.get(series.id()).years());
        }
    }
}
