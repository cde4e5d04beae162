package org.countersign.calculation;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * Values of one frequency, one behind the other, so that looking back a year costs a few steps and no search. What is
 * asked for in another frequency, or lies outside, is missing.
 */
public final class Timeline {

    private static final Value MISSING = Value.none(Absence.MISSING);
    private static final Timeline EMPTY = new Timeline(Frequency.MONTH, 0, new Value[0]);

    private final Frequency frequency;
    private final int first;
    private final @Nullable Value[] values;

    private Timeline(Frequency frequency, int first, @Nullable Value[] values) {
        this.frequency = frequency;
        this.first = first;
        this.values = values;
    }

    /**
     * Values by period.
     *
     * @throws IllegalArgumentException unless all are of one frequency
     */
    public static Timeline of(Map<Period, Value> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        Frequency frequency = values.keySet().iterator().next().frequency();
        if (values.keySet().stream().anyMatch(each -> each.frequency() != frequency)) {
            throw new IllegalArgumentException("Periods of several frequencies: " + values.keySet());
        }
        return laidOut(frequency, values, Period::number);
    }

    /**
     * Figures by the month in whose column they stand.
     *
     * @param columns of which those count that end a period of the frequency
     */
    public static Timeline of(Frequency frequency, Map<YearMonth, Value> columns) {
        Map<YearMonth, Value> own = columns;
        if (frequency != Frequency.MONTH) {
            own = new HashMap<>(columns);
            own.keySet().removeIf(month -> !Period.endsIn(month, frequency));
        }
        return laidOut(frequency, own, month -> Period.number(frequency, month));
    }

    private static <T> Timeline laidOut(Frequency frequency, Map<T, Value> values, ToIntFunction<T> number) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (T each : values.keySet()) {
            first = Math.min(first, number.applyAsInt(each));
            last = Math.max(last, number.applyAsInt(each));
        }
        @Nullable Value[] slots = new Value[last - first + 1];
        for (Map.Entry<T, Value> each : values.entrySet()) {
            slots[number.applyAsInt(each.getKey()) - first] = each.getValue();
        }
        return new Timeline(frequency, first, slots);
    }

    /** The period's value; missing where there is none. */
    Value at(Period period) {
        return period.frequency() == frequency ? at(period.number()) : MISSING;
    }

    /** The value of the period with that number among those of this frequency. */
    Value at(int number) {
        int slot = number - first;
        Value held = slot < 0 || slot >= values.length ? null : values[slot];
        return held == null ? MISSING : held;
    }

    boolean isOf(Frequency other) {
        return frequency == other;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline that
                && frequency == that.frequency
                && first == that.first
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(values);
    }
}
