package org.countersign.scorecard;

import java.util.Optional;
import java.util.stream.Stream;

/** How many months of figures stand beside each other, the page's own the last. */
public enum MonthSpan {
    /** With the trend of a year beside them; all that is compared with them then fits on a laptop. */
    THREE(3),
    SEVEN(7),
    THIRTEEN(13),
    TWENTY_FIVE(25);

    private final int months;

    MonthSpan(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    static Optional<MonthSpan> of(String number) {
        return Stream.of(values())
                .filter(span -> String.valueOf(span.months).equals(number))
                .findFirst();
    }
}
