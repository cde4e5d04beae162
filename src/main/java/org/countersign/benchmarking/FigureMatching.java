package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds the figures of a series that stand already. Later releases revise, so near counts as well:
 * a figure a tenth away counts for nothing, one at half of that for half.
 */
record FigureMatching(List<String> indicators, Map<Map<String, String>, List<EesRow>> samples) {

    private static final int SAMPLE = 60;
    private static final int GLANCE = 10;
    private static final int FEWEST = 8;
    private static final int MOST_GROUPS = 200;
    private static final double FAR = 0.1;
    /** From here on a column may hold the series. */
    static final double ENOUGH = 0.6;

    /** @param share from 0 to 1 */
    record Match(String column, Map<String, String> items, double share) {}

    static FigureMatching of(EesTable table) {
        Map<Map<String, String>, List<EesRow>> groups = table.rows().stream()
                .filter(row -> row.areas().size() == 1
                        && PublishedFigure.isAuthority(row.areas().getFirst()))
                .collect(groupingBy(row -> items(table, row), LinkedHashMap::new, toList()));
        Map<Map<String, String>, List<EesRow>> samples = new LinkedHashMap<>();
        groups.entrySet().stream()
                .limit(MOST_GROUPS)
                .forEach(group -> samples.put(group.getKey(), sample(group.getValue())));
        return new FigureMatching(table.indicators(), samples);
    }

    /** The column, and the items of filters, in which the figures of a series stand. */
    Optional<Match> of(SeriesFigures figures) {
        return samples.keySet().stream()
                .flatMap(items -> indicators.stream().map(column -> match(figures, column, items)))
                .filter(match -> match.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Match::share));
    }

    /** The column with its numerators, or denominators. */
    Optional<String> of(
            SeriesFigures figures, Map<String, String> items, Function<PublishedFigure, @Nullable BigDecimal> which) {
        return indicators.stream()
                .map(column ->
                        new Match(column, items, share(samples(items), column, row -> number(figures, row, which))))
                .filter(match -> match.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Match::share))
                .map(Match::column);
    }

    /** How much of what stands for a series a column holds. */
    Match match(SeriesFigures figures, String column, Map<String, String> items) {
        return new Match(
                column,
                items,
                share(
                        samples(items),
                        column,
                        row -> figures.value(row.year(), row.areas().getFirst()).number()));
    }

    private List<EesRow> samples(Map<String, String> items) {
        return samples.getOrDefault(items, List.of());
    }

    /** The mean of how near each figure is; where the first are all far, the others are not looked at. */
    private static double share(List<EesRow> rows, String column, Function<EesRow, Optional<BigDecimal>> stands) {
        double sum = 0;
        int compared = 0;
        for (EesRow row : rows) {
            Optional<Double> near = near(row, column, stands);
            sum += near.orElse(0.0);
            compared += near.isPresent() ? 1 : 0;
            if (compared == GLANCE && sum == 0) {
                return 0;
            }
        }
        return compared < FEWEST ? 0 : sum / compared;
    }

    /** Nothing is said by a figure that is 0, or where either has none. */
    private static Optional<Double> near(EesRow row, String column, Function<EesRow, Optional<BigDecimal>> stands) {
        return stands.apply(row)
                .filter(number -> number.signum() != 0)
                .flatMap(number -> EesTable.value(row.cell(column))
                        .number()
                        .map(found -> Math.max(0, 1 - distance(number.doubleValue(), found.doubleValue()) / FAR)));
    }

    private static double distance(double one, double other) {
        return Math.abs(one - other) / Math.abs(one);
    }

    private static Optional<BigDecimal> number(
            SeriesFigures figures, EesRow row, Function<PublishedFigure, @Nullable BigDecimal> which) {
        return figures.at(row.year(), row.areas().getFirst())
                .flatMap(its -> Optional.ofNullable(which.apply(its.figure())));
    }

    private static Map<String, String> items(EesTable table, EesRow row) {
        Map<String, String> items = new LinkedHashMap<>();
        table.items().keySet().forEach(filter -> items.put(filter, row.cell(filter)));
        return Map.copyOf(items);
    }

    /** Some of all years, in an order that begins anywhere in them. */
    private static List<EesRow> sample(List<EesRow> rows) {
        int step = Math.max(1, rows.size() / SAMPLE);
        List<EesRow> some = Stream.iterate(0, at -> at < rows.size(), at -> at + step)
                .map(rows::get)
                .toList();
        return Stream.concat(
                        some.stream().filter(row -> row.line() % 2 == 0),
                        some.stream().filter(row -> row.line() % 2 == 1))
                .toList();
    }
}
