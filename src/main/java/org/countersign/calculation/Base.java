package org.countersign.calculation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The children behind a change. Under the indicator's minimum, 10 unless it has its own (previous count; either
 * denominator of a percentage; either numerator of a rate), a change says little: the counts are shown, the arrow is muted
 * and no text is required by it. Where a percentage or rate comes without numerator and denominator, its base is not known
 * and not called small.
 *
 * @param counts both sides in words, "4 to 7"; empty where not known, and where no small base is to be
 *     explained
 */
record Base(boolean isSmall, String counts) {

    /** Where an indicator has no minimum of its own. */
    static final BigDecimal ENOUGH = BigDecimal.TEN;

    private static final Base NOT_SMALL = new Base(false, "");

    static Base of(Value.Figure previous, Value.Figure current, Unit unit, BigDecimal minimum) {
        return switch (unit) {
            case COUNT -> ofCounts(previous.amount(), current.amount(), isUnder(minimum, previous.amount()));
            case PERCENTAGE -> ofFractions(previous.fraction(), current.fraction(), true, minimum);
            case RATE -> ofFractions(previous.fraction(), current.fraction(), false, minimum);
        };
    }

    private static Base ofCounts(BigDecimal previous, BigDecimal current, boolean small) {
        return small ? new Base(true, words(previous, current)) : NOT_SMALL;
    }

    private static Base ofFractions(
            @Nullable Fraction previous, @Nullable Fraction current, boolean percentage, BigDecimal minimum) {
        if (previous == null && current == null) {
            return NOT_SMALL;
        }
        var small = isSmall(previous, percentage, minimum) || isSmall(current, percentage, minimum);
        if (!small || previous == null || current == null) {
            return small ? new Base(true, "") : NOT_SMALL;
        }
        return new Base(
                true,
                percentage
                        ? previous.words() + " to " + current.words()
                        : words(previous.numerator(), current.numerator()));
    }

    private static boolean isSmall(@Nullable Fraction fraction, boolean percentage, BigDecimal minimum) {
        return fraction != null && isUnder(minimum, percentage ? fraction.denominator() : fraction.numerator());
    }

    private static boolean isUnder(BigDecimal minimum, BigDecimal count) {
        return count.abs().compareTo(minimum) < 0;
    }

    private static String words(BigDecimal previous, BigDecimal current) {
        return Display.plain(previous) + " to " + Display.plain(current);
    }

    /** What follows a change in print: " (4 to 7)" where the base is small, otherwise nothing. */
    String note() {
        return isSmall && !counts.isEmpty() ? " (" + counts + ")" : "";
    }
}
