package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is good: high, low, within a range, or neither. Neither is the default and common.
 *
 * @param lower bound of the range, included; null for all other kinds
 * @param upper bound of the range, included; null for all other kinds
 */
public record Polarity(
        Kind kind, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    public static final Polarity HIGHER_IS_BETTER = new Polarity(Kind.HIGHER_IS_BETTER, null, null);
    public static final Polarity LOWER_IS_BETTER = new Polarity(Kind.LOWER_IS_BETTER, null, null);
    public static final Polarity NONE = new Polarity(Kind.NONE, null, null);

    /** The kinds, as stored. */
    public enum Kind {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        WITHIN_RANGE,
        NONE
    }

    public Polarity {
        var bounded = lower != null && upper != null && lower.compareTo(upper) <= 0;
        var unbounded = lower == null && upper == null;
        if (kind == Kind.WITHIN_RANGE ? !bounded : !unbounded) {
            throw new IllegalArgumentException(kind + " does not go with bounds " + lower + " and " + upper);
        }
    }

    public static Polarity within(BigDecimal lower, BigDecimal upper) {
        return new Polarity(Kind.WITHIN_RANGE, lower, upper);
    }

    /** "good is low", "good is high", "good is between 3 and 5", "neither". */
    public String words() {
        return switch (kind) {
            case HIGHER_IS_BETTER -> "good is high";
            case LOWER_IS_BETTER -> "good is low";
            case WITHIN_RANGE -> "good is between " + Display.plain(from()) + " and " + Display.plain(to());
            case NONE -> "neither";
        };
    }

    /** How far outside the range an amount lies; 0 within it. Only for ranges. */
    BigDecimal distance(BigDecimal amount) {
        return from().subtract(amount).max(amount.subtract(to())).max(BigDecimal.ZERO);
    }

    private BigDecimal from() {
        return Objects.requireNonNull(lower);
    }

    private BigDecimal to() {
        return Objects.requireNonNull(upper);
    }
}
