package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Value;

/**
 * One year of a measure for those who are compared.
 *
 * @param lowest of the neighbours
 * @param highest of the neighbours
 * @param release number of the one in which the authority's own figure stands; 0 where it has none
 */
public record TrendYear(
        int year,
        Value own,
        Optional<NeighbourFigure> neighbours,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Value region,
        Value england,
        int release,
        int regionRelease,
        int englandRelease) {

    static List<TrendYear> all(SeriesFigures figures, ComparedWith with) {
        return figures.years().keySet().stream()
                .map(year -> of(figures, year, with))
                .toList();
    }

    private static TrendYear of(SeriesFigures figures, int year, ComparedWith with) {
        List<Value> near = with.neighbours().stream()
                .map(code -> figures.value(year, code))
                .toList();
        List<BigDecimal> numbers =
                near.stream().flatMap(value -> value.number().stream()).toList();
        return new TrendYear(
                year,
                figures.value(year, with.own()),
                MeasureStanding.together(near, with.method()),
                numbers.stream().min(Comparator.naturalOrder()),
                numbers.stream().max(Comparator.naturalOrder()),
                figures.value(year, with.region()),
                figures.value(year, Region.ENGLAND),
                release(figures, year, with.own()),
                release(figures, year, with.region()),
                release(figures, year, Region.ENGLAND));
    }

    private static int release(SeriesFigures figures, int year, String area) {
        return figures.at(year, area).map(StandingFigure::release).orElse(0);
    }
}
