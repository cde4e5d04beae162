package org.countersign.benchmarking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * Writes the release and says what it revised, by code of the series.
     *
     * @param figures by code of the series, all of which exist
     */
    Map<String, List<Revised>> write(Release release, Map<String, List<PublishedFigure>> figures, String checksum) {
        Release stored = writing.release(release, checksum);
        Map<String, Changes> changes = changes(stored, figures);
        Map<String, Integer> ids = ids();
        writing.write(changes.entrySet().stream()
                .collect(Collectors.toMap(each -> ids.get(each.getKey()), Map.Entry::getValue)));
        return changes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().revised()));
    }

    /** What the release would change, without writing anything. */
    Map<String, Changes> changes(Release release, Map<String, List<PublishedFigure>> figures) {
        Map<String, Integer> ids = ids();
        List<Release> releases = table.releases();
        var present = table.figures(figures.keySet().stream().map(ids::get).toList());
        Map<String, Changes> changes = new HashMap<>();
        figures.forEach((code, its) -> changes.put(
                code,
                Revising.of(release, releases, present.getOrDefault(ids.get(code), List.of()))
                        .changes(its)));
        return changes;
    }

    private Map<String, Integer> ids() {
        return table.series().stream().collect(Collectors.toMap(PublishedSeries::code, PublishedSeries::id));
    }
}
