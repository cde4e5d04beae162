package org.countersign.indicator;

import java.math.BigDecimal;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Threshold;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's figures are to be read.
 *
 * @param decimals digits shown after the point, 0 to 6
 * @param frequencyConfirmed false as long as nobody said so: a blank then counts as missing, not as not due
 * @param threshold the change at which an arrow shows, in the unit of the change; null for the unit's default
 */
public record Measure(
        Unit unit,
        int decimals,
        Frequency frequency,
        boolean frequencyConfirmed,
        Polarity polarity,
        JudgedBy judgedBy,
        @Nullable BigDecimal threshold) {

    public Measure {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("0 to 6 decimals, not " + decimals);
        }
    }

    /** A measure as an import first finds it: monthly until confirmed, judged against the previous period. */
    public static Measure found(Unit unit, int decimals, Polarity polarity) {
        return new Measure(unit, decimals, Frequency.MONTH, false, polarity, JudgedBy.PREVIOUS_PERIOD, null);
    }

    public Threshold changeThreshold() {
        return threshold == null ? Threshold.defaultFor(unit) : new Threshold(threshold);
    }
}
