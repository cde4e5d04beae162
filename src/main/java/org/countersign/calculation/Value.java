package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cell of a scorecard: a number, or a stated reason for there being none. */
public sealed interface Value {

    static Value of(BigDecimal amount) {
        return new Figure(amount, null);
    }

    static Value of(String amount) {
        return of(new BigDecimal(amount));
    }

    static Value none(Absence reason) {
        return new None(reason, "");
    }

    /** The number, unrounded; empty for every stated reason. */
    Optional<BigDecimal> number();

    /**
     * A number, with its numerator and denominator where the source gave them.
     *
     * @param amount percentages as percentages: 6.8, not 0.068
     */
    record Figure(BigDecimal amount, @Nullable Fraction fraction) implements Value {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(amount);
        }

        /** Whether it, or one of the two numbers that make it, is as large as the limit or larger, whatever its sign. */
        public boolean isBeyond(BigDecimal limit) {
            return Stream.of(Optional.of(amount), numerator(), denominator())
                    .flatMap(Optional::stream)
                    .anyMatch(number -> number.abs().compareTo(limit) >= 0);
        }

        private Optional<BigDecimal> numerator() {
            return Optional.ofNullable(fraction).map(Fraction::numerator);
        }

        private Optional<BigDecimal> denominator() {
            return Optional.ofNullable(fraction).map(Fraction::denominator);
        }

        /** Equal amounts are equal whatever their scale: 6.80 is 6.8. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figure that
                    && amount.compareTo(that.amount) == 0
                    && Objects.equals(fraction, that.fraction);
        }

        @Override
        public int hashCode() {
            return amount.stripTrailingZeros().hashCode();
        }
    }

    /**
     * No number.
     *
     * @param detail what the source said beyond the reason, such as the bound of "&lt;5" or the error of a cell; may be empty
     */
    record None(Absence reason, String detail) implements Value {

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }
}
