package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.calculation.NeighbourFigure;

/**
 * What can stand beside the figures of a page of benchmarks, and what was chosen: an own group, or the year before.
 *
 * @param groups the authority's own, by name
 * @param chosen empty where nothing was, or a group that is none any more
 */
public record Beside(List<OwnGroup> groups, Optional<Column> chosen) {

    /** @param figures by code, those of the rows */
    public static Beside of(
            List<OwnGroup> groups,
            BenchmarksNavigation here,
            List<BenchmarkRow> rows,
            Map<String, SeriesFigures> figures) {
        return new Beside(
                groups,
                here.beside().equals(BenchmarksNavigation.YEAR_BEFORE)
                        ? Optional.of(column("Our year before", rows, Beside::yearBefore))
                        : groups.stream()
                                .filter(here::isWith)
                                .findFirst()
                                .map(group -> column(
                                        group.name(),
                                        rows,
                                        row -> Optional.ofNullable(
                                                        figures.get(row.series().code()))
                                                .map(its -> together(group, its, row.standing())))));
    }

    private static Optional<Figure> yearBefore(BenchmarkRow row) {
        return row.trend().stream()
                .filter(year -> year.year() == row.standing().year() - 1)
                .findFirst()
                .map(year -> new Figure(
                        row.series().show(year.own()), row.series().covers().words(year.year())));
    }

    private static Figure together(OwnGroup group, SeriesFigures figures, MeasureStanding standing) {
        Optional<NeighbourFigure> figure = MeasureStanding.together(
                group.members().stream()
                        .map(code -> figures.value(standing.year(), code))
                        .toList(),
                standing.with().method());
        return figure.map(its -> new Figure(
                        figures.series().show(its.amount()),
                        "%s of %d of %d authorities".formatted(its.method().word(), its.numbers(), its.neighbours())))
                .orElseGet(() -> new Figure("–", "fewer than five have a figure"));
    }

    private static Column column(
            String name, List<BenchmarkRow> rows, Function<BenchmarkRow, Optional<Figure>> figure) {
        return new Column(
                name,
                rows.stream()
                        .flatMap(row -> figure.apply(row).stream()
                                .map(its -> Map.entry(row.series().code(), its)))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    /**
     * One more figure for each measure.
     *
     * @param name "Our year before", or that of a group
     * @param figures by code of the series
     */
    public record Column(String name, Map<String, Figure> figures) {

        private static final Figure NONE = new Figure("–", "");

        public Figure of(PublishedSeries series) {
            return figures.getOrDefault(series.code(), NONE);
        }
    }

    /** @param note "31 March 2023", "mean of 8 of 9 authorities" */
    public record Figure(String words, String note) {}
}
