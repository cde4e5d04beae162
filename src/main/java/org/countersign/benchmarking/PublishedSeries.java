package org.countersign.benchmarking;

import java.io.Serializable;
import java.math.BigDecimal;
import org.countersign.calculation.Display;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.jspecify.annotations.Nullable;

/**
 * One measure that somebody publishes for all authorities.
 *
 * @param code ours, unique, stands in addresses: "cin-rate"
 * @param per of a rate: 10,000 children; null for anything else, and for an average
 * @param byPopulation a rate of all children aged 0 to 17, so that its denominator is the population
 */
public record PublishedSeries(
        int id,
        String code,
        String title,
        String topic,
        Unit unit,
        @Nullable Integer per,
        int decimals,
        Polarity.Kind good,
        Covers covers,
        boolean byPopulation)
        implements Serializable {

    /** Code of the estimate of all children, by which local counts become rates. */
    public static final String POPULATION = "population-0-17";

    public Polarity polarity() {
        return switch (good) {
            case HIGHER_IS_BETTER -> Polarity.HIGHER_IS_BETTER;
            case LOWER_IS_BETTER -> Polarity.LOWER_IS_BETTER;
            case WITHIN_RANGE, NONE -> Polarity.NONE;
        };
    }

    /** Cases for each worker: no children stand behind it, and of two authorities together it is as true as of one. */
    public boolean isAverage() {
        return unit == Unit.RATE && per == null;
    }

    /** By how much a share of 1 is multiplied: 100 for percentages, 10,000 for most rates, 1 for counts. */
    public BigDecimal multiplier() {
        return switch (unit) {
            case PERCENTAGE -> BigDecimal.valueOf(100);
            case RATE -> BigDecimal.valueOf(per == null ? 1 : per);
            case COUNT -> BigDecimal.ONE;
        };
    }

    /** As the publisher prints it: 408.8, 24.8%, [c]. */
    public String show(Value value) {
        return Display.value(value, unit, decimals);
    }

    public String show(BigDecimal amount) {
        return show(Value.of(amount));
    }
}
