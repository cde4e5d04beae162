package org.countersign.benchmarking;

import java.time.YearMonth;

/** Some months in a row, up to and with the last. */
record Stretch(YearMonth last, int months) {

    YearMonth before() {
        return last.minusMonths(months);
    }

    boolean overlaps(Stretch other) {
        return before().isBefore(other.last) && other.before().isBefore(last);
    }
}
