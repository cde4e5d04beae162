package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Value;

/**
 * One measure of several authorities in the same year: figures of another year are never set beside it.
 *
 * @param cells one for each authority of the page, in its order
 */
public record ComparedMeasure(PublishedSeries series, int year, List<Cell> cells) {

    /**
     * @param band quarter of all authorities; empty without number or polarity
     * @param distance to the best quarter, in the figure's unit; 0 within it, empty without number or polarity
     * @param otherYear the authority's latest figure where it has none of this year; empty otherwise
     */
    public record Cell(
            Value value, Optional<Quartiles.Band> band, Optional<BigDecimal> distance, Optional<Integer> otherYear) {}

    /** The latest year in which the authority that asks has a number, or any has one. */
    static Optional<ComparedMeasure> of(SeriesFigures figures, List<String> areas) {
        return latest(figures, areas.subList(0, 1))
                .or(() -> latest(figures, areas))
                .map(year -> new ComparedMeasure(
                        figures.series(),
                        year,
                        areas.stream().map(area -> cell(figures, year, area)).toList()));
    }

    private static Cell cell(SeriesFigures figures, int year, String area) {
        Value value = figures.value(year, area);
        Polarity good = figures.series().polarity();
        Optional<Quartiles> quartiles = figures.quartiles(year);
        return new Cell(
                value,
                quartiles.flatMap(edges -> value.number().flatMap(number -> edges.band(number, good))),
                quartiles.flatMap(edges -> value.number().flatMap(number -> edges.distance(number, good))),
                value.number().isPresent() ? Optional.empty() : latest(figures, List.of(area)));
    }

    private static Optional<Integer> latest(SeriesFigures figures, List<String> areas) {
        return figures.years().descendingKeySet().stream()
                .filter(year -> areas.stream()
                        .anyMatch(area -> figures.value(year, area).number().isPresent()))
                .findFirst();
    }
}
