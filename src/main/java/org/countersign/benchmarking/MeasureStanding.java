package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Ranking;
import org.countersign.calculation.Value;

/**
 * Where one authority stands in one year of a series: {@code rules.md} §5. Region and England are the published figures,
 * never means of authorities.
 *
 * @param neighbours one figure for all of them; empty where fewer than five have a number
 * @param place among all authorities with a number
 * @param nearPlace among the neighbours with a number and the authority itself
 * @param band quarter of all authorities; empty where neither high nor low is good
 * @param distance to the best quarter, in the figure's unit; 0 within it
 */
public record MeasureStanding(
        int year,
        ComparedWith with,
        Value own,
        Optional<NeighbourFigure> neighbours,
        Value region,
        Value england,
        Placed place,
        Placed nearPlace,
        Optional<Quartiles.Band> band,
        Optional<BigDecimal> distance) {

    /** @param place empty for what is no number */
    public record Placed(Optional<Integer> place, int of) {}

    /** The standing in a year for which the series has figures. */
    public static MeasureStanding of(SeriesFigures figures, int year, ComparedWith with) {
        return figures.standing(year, with, () -> workedOut(figures, year, with));
    }

    private static MeasureStanding workedOut(SeriesFigures figures, int year, ComparedWith with) {
        Value own = figures.value(year, with.own());
        List<Value> near = with.neighbours().stream()
                .map(code -> figures.value(year, code))
                .toList();
        Optional<Quartiles> quartiles = figures.quartiles(year);
        return new MeasureStanding(
                year,
                with,
                own,
                together(near, with.method()),
                figures.value(year, with.region()),
                figures.value(year, Region.ENGLAND),
                placed(own, figures.ranking(year, with.polarity())),
                placed(
                        own,
                        Ranking.of(Stream.concat(Stream.of(own), near.stream()).toList(), with.polarity())),
                quartiles.flatMap(edges -> own.number().flatMap(number -> edges.band(number, with.polarity()))),
                quartiles.flatMap(edges -> own.number().flatMap(number -> edges.distance(number, with.polarity()))));
    }

    /** How far the authority is above its neighbours; below where negative. */
    public Optional<BigDecimal> aboveNeighbours() {
        return own.number().flatMap(number -> neighbours.map(near -> number.subtract(near.amount())));
    }

    static Optional<NeighbourFigure> together(List<Value> near, Method method) {
        return method == Method.MEAN ? NeighbourFigure.mean(near) : NeighbourFigure.median(near);
    }

    private static Placed placed(Value own, Ranking ranking) {
        return new Placed(ranking.place(own), ranking.size());
    }
}
