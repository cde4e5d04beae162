package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a year's target spreads over its months.
 *
 * @param steps by hand, what is to be reached at the end of each month, April first: of a basis each month or quarter that
 *     period's own target, of the year what has come together since April; empty for the other kinds
 */
public record Profile(Kind kind, List<BigDecimal> steps) {

    public static final Profile EVEN = new Profile(Kind.EVEN, List.of());
    public static final Profile LAST_YEARS_SHAPE = new Profile(Kind.LAST_YEARS_SHAPE, List.of());

    /** The kinds, as stored. */
    public enum Kind {
        EVEN("evenly"),
        LAST_YEARS_SHAPE("by last year’s shape"),
        BY_HAND("by hand");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Profile {
        steps = List.copyOf(steps);
        if (steps.size() != (kind == Kind.BY_HAND ? 12 : 0)) {
            throw new IllegalArgumentException(kind + " does not go with " + steps.size() + " steps");
        }
    }

    /** Twelve steps, April first. */
    public static Profile byHand(List<BigDecimal> steps) {
        return new Profile(Kind.BY_HAND, steps);
    }
}
