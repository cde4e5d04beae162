package org.countersign.calculation;

import java.math.BigDecimal;

/**
 * The least change that counts as travel.
 *
 * @param value in the unit of the change: per cent for counts and rates, points for percentages; above 0
 */
public record Threshold(BigDecimal value) {

    private static final Threshold TEN_PER_CENT = of("10");
    private static final Threshold TWO_POINTS = of("2.0");

    public Threshold {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("A threshold is above 0, not " + value);
        }
    }

    public static Threshold of(String value) {
        return new Threshold(new BigDecimal(value));
    }

    /** 10% for counts and rates, 2.0 points for percentages. */
    public static Threshold defaultFor(Unit unit) {
        return unit.changesInPoints() ? TWO_POINTS : TEN_PER_CENT;
    }

    /** At or beyond the threshold is travel; tested on the change as given, unrounded. */
    Direction directionOf(BigDecimal change) {
        if (change.abs().compareTo(value) < 0) {
            return Direction.SIMILAR;
        }
        return change.signum() > 0 ? Direction.UP : Direction.DOWN;
    }
}
