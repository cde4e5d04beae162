package org.countersign.calculation;

import java.time.Month;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;

/** Which figure a target is held against. */
public enum Basis {
    EACH_MONTH("each month"),
    EACH_QUARTER("each quarter"),
    YEAR("the year"),
    YEAR_END("at year end"),
    /** No figure is held against it, so there is no status. */
    NOT_STATED("not stated");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether a figure of the period may be held against the target; against the year's, the year to date is. */
    boolean judges(Period period) {
        return switch (this) {
            case EACH_MONTH -> period.frequency() == Frequency.MONTH;
            case EACH_QUARTER -> period.frequency() == Frequency.QUARTER;
            case YEAR -> true;
            case YEAR_END -> period.lastMonth().getMonth() == Month.MARCH;
            case NOT_STATED -> false;
        };
    }
}
