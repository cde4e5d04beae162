package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One figure for all statistical neighbours, unrounded.
 *
 * @param numbers neighbours with a number
 * @param neighbours neighbours on the list
 */
public record NeighbourFigure(BigDecimal amount, Method method, int numbers, int neighbours) {

    private static final int FEWEST = 5;

    /** How the neighbours become one figure. */
    public enum Method {
        /** As the Department for Education's benchmarking tool does it; our default. */
        MEAN("mean"),
        /** As its dashboard does it. */
        MEDIAN("median");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Simple mean of the neighbours with a number; empty under five of them. */
    public static Optional<NeighbourFigure> mean(List<Value> neighbours) {
        return of(neighbours, Method.MEAN, NeighbourFigure::meanOf);
    }

    /** Median of the neighbours with a number, of an even count the mean of the middle two; empty under five of them. */
    public static Optional<NeighbourFigure> median(List<Value> neighbours) {
        return of(neighbours, Method.MEDIAN, NeighbourFigure::medianOf);
    }

    /** "8 of 10 neighbours". */
    public String words() {
        return numbers + " of " + neighbours + " neighbours";
    }

    private static Optional<NeighbourFigure> of(
            List<Value> neighbours, Method method, Function<List<BigDecimal>, BigDecimal> calculation) {
        var numbers = neighbours.stream()
                .flatMap(value -> value.number().stream())
                .sorted()
                .toList();
        return numbers.size() < FEWEST
                ? Optional.empty()
                : Optional.of(
                        new NeighbourFigure(calculation.apply(numbers), method, numbers.size(), neighbours.size()));
    }

    private static BigDecimal meanOf(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
    }

    private static BigDecimal medianOf(List<BigDecimal> sorted) {
        var upper = sorted.size() / 2;
        var lower = (sorted.size() - 1) / 2;
        return meanOf(List.of(sorted.get(lower), sorted.get(upper)));
    }
}
