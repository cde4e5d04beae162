package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.countersign.benchmarking.Revising.Changes;
import org.springframework.stereotype.Component;

/** Brings the figures of one release in, all or none; runs within the caller's transaction. */
@Component
class ReleaseWriting {

    private final PublishedTable table;
    private final PublishedWriting writing;

    ReleaseWriting(PublishedTable table, PublishedWriting writing) {
        this.table = table;
        this.writing = writing;
    }

    /**
     * What the release would change, without writing anything.
     *
     * @param figures by code of the series, which may not be there yet
     */
    Map<String, Changes> changes(Release release, Map<String, List<PublishedFigure>> figures) {
        Map<String, Integer> ids = numbers();
        List<Release> releases = table.releases();
        Release known = releases.stream()
                .filter(each -> each.code().equals(release.code()))
                .findFirst()
                .map(each -> release.under(each.id()))
                .orElse(release);
        var present = present(
                figures.keySet().stream().map(ids::get).filter(Objects::nonNull).toList());
        Map<String, Changes> changes = new HashMap<>();
        figures.forEach((code, its) -> changes.put(
                code,
                Revising.of(known, releases, present.getOrDefault(ids.getOrDefault(code, 0), List.of()))
                        .changes(its)));
        return changes;
    }

    /**
     * Writes what the release changes, and answers the release as it is stored.
     *
     * @param changes by code of the series, all of which exist by now
     */
    Release write(Release release, Map<String, Changes> changes, String checksum) {
        Release stored = writing.release(release, checksum);
        Map<String, Integer> ids = numbers();
        writing.write(changes.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> ids.get(each.getKey()), each -> each.getValue().under(stored.id()))));
        return stored;
    }

    private Map<Integer, List<StandingFigure>> present(Collection<Integer> ids) {
        return ids.isEmpty() ? Map.of() : table.figures(ids);
    }

    /** Adds series that are not there yet. */
    void series(List<PublishedSeries> anew) {
        if (!anew.isEmpty()) {
            writing.series(anew);
        }
    }

    /** Every release, the latest first. */
    List<LoadedRelease> loaded(LocalDate today) {
        return table.loaded(table.releases(), today).reversed();
    }

    /** Numbers of all series by code. */
    Map<String, Integer> numbers() {
        return table.series().stream().collect(Collectors.toMap(PublishedSeries::code, PublishedSeries::id));
    }
}
