package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Months side by side: an authority and those who share with it.
 *
 * @param offers what is shared, by whom
 * @param series that is looked at; empty for none
 * @param own the authority's own signed figures in the same form; empty where it has none
 */
public record InYearPage(
        String authority,
        List<Offer> offers,
        Optional<PublishedSeries> series,
        Optional<SharedFigures> own,
        List<SharedFigures> others) {

    /** @param by names of the authorities that share it */
    public record Offer(PublishedSeries series, List<String> by) {}

    /** Own first. */
    public List<SharedFigures> columns() {
        return Stream.concat(own.stream(), others.stream()).toList();
    }

    /** All that somebody has a figure of, the newest first. */
    public static List<YearMonth> months(List<SharedFigures> columns) {
        return columns.stream()
                .flatMap(column -> column.cells().stream())
                .map(SharedCell::month)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
