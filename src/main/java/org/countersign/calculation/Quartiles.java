package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a quarter, half and three quarters of all numbers lie: linear between neighbouring numbers, as R's type 7. */
public record Quartiles(BigDecimal first, BigDecimal second, BigDecimal third) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** A quarter of all authorities: A is best. */
    public enum Band {
        A("best quarter"),
        B("second best quarter"),
        C("third quarter"),
        D("last quarter");

        private final String words;

        Band(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Of all that are numbers; empty where none is. */
    public static Optional<Quartiles> of(Collection<Value> values) {
        List<BigDecimal> sorted = values.stream()
                .flatMap(value -> value.number().stream())
                .sorted()
                .toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quartiles(quantile(sorted, 1), quantile(sorted, 2), quantile(sorted, 3)));
    }

    /** A number on an edge belongs to the band of the lower numbers. No band where neither high nor low is good. */
    public Optional<Band> band(BigDecimal amount, Polarity polarity) {
        Band[] bands = Band.values();
        return switch (polarity.kind()) {
            case LOWER_IS_BETTER -> Optional.of(bands[quarter(amount)]);
            case HIGHER_IS_BETTER -> Optional.of(bands[bands.length - 1 - quarter(amount)]);
            case WITHIN_RANGE, NONE -> Optional.empty();
        };
    }

    /** At or below it when low is good, above it when high is, a number belongs to the best quarter. */
    public Optional<BigDecimal> best(Polarity polarity) {
        return switch (polarity.kind()) {
            case LOWER_IS_BETTER -> Optional.of(first);
            case HIGHER_IS_BETTER -> Optional.of(third);
            case WITHIN_RANGE, NONE -> Optional.empty();
        };
    }

    /** How far a number is from the best quarter, in its own unit; 0 within it. */
    public Optional<BigDecimal> distance(BigDecimal amount, Polarity polarity) {
        return best(polarity)
                .map(edge -> polarity.kind() == Polarity.Kind.LOWER_IS_BETTER
                        ? amount.subtract(edge)
                        : edge.subtract(amount))
                .map(gap -> gap.max(BigDecimal.ZERO));
    }

    private int quarter(BigDecimal amount) {
        return (int) List.of(first, second, third).stream()
                .filter(edge -> amount.compareTo(edge) > 0)
                .count();
    }

    private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        BigDecimal lower = sorted.get(steps / 4);
        BigDecimal upper = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
        BigDecimal share = BigDecimal.valueOf(steps % 4L).divide(FOUR, MathContext.DECIMAL64);
        return lower.add(upper.subtract(lower).multiply(share));
    }
}
