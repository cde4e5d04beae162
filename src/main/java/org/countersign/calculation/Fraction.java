package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numerator and denominator of a percentage or rate; 12 of 18. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    /** Equal amounts are equal whatever their scale. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction that
                && numerator.compareTo(that.numerator) == 0
                && denominator.compareTo(that.denominator) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator.stripTrailingZeros(), denominator.stripTrailingZeros());
    }
}
