package org.countersign.benchmarking;

import java.math.BigDecimal;
import org.countersign.calculation.Value;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of one area and year.
 *
 * @param area three digits for an authority, nine characters for England, a region, Inner or Outer London
 * @param year the publisher's: 2024 for the year to 31 March 2024
 * @param numerator null where none was published
 * @param denominator null where none was published
 * @param jointWith DfE code of the authority it was published together with; empty for most
 */
public record PublishedFigure(
        String area,
        int year,
        Value value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String jointWith) {

    private static final int AUTHORITY = 3;

    public boolean isOfAuthority() {
        return isAuthority(area);
    }

    static boolean isAuthority(String area) {
        return area.length() == AUTHORITY;
    }

    boolean says(PublishedFigure other) {
        return sameValue(other)
                && jointWith.equals(other.jointWith)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator);
    }

    private boolean sameValue(PublishedFigure other) {
        return value.equals(other.value)
                || value.number().isPresent()
                        && other.value.number().isPresent()
                        && value.number().get().compareTo(other.value.number().get()) == 0;
    }

    /** A release that gives only one of the two, and another that gives none, do not contradict each other. */
    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) == 0;
    }
}
