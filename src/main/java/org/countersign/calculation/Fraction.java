package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numerator and denominator of a percentage or rate; 12 of 18. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    /** "12 of 18". */
    public String words() {
        return Display.plain(numerator) + " of " + Display.plain(denominator);
    }

    /** Numerator by denominator as a percentage, unrounded; empty over a denominator of 0. */
    public Optional<BigDecimal> percentage() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator.scaleByPowerOfTen(2).divide(denominator, MathContext.DECIMAL64));
    }

    /** The percentage of all numerators by all denominators; empty where one of them is not known. */
    static Optional<BigDecimal> pooled(List<Value.Figure> figures) {
        var sum = new Fraction(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Value.Figure figure : figures) {
            if (figure.fraction() == null) {
                return Optional.empty();
            }
            sum = sum.plus(figure.fraction());
        }
        return sum.percentage();
    }

    private Fraction plus(Fraction other) {
        return new Fraction(numerator.add(other.numerator), denominator.add(other.denominator));
    }

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
