package org.countersign.benchmarking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When something was, or will be, published: a day, or where no more is known a month.
 *
 * @param stated "2024-10-31" or "2024-10"
 */
public record PublishedOn(String stated) implements Comparable<PublishedOn>, Serializable {

    private static final int MONTH_ONLY = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    public PublishedOn {
        month(stated);
        if (stated.length() > MONTH_ONLY) {
            LocalDate.parse(stated);
        }
    }

    /** "31 October 2024", "October 2024". */
    public String words() {
        return stated.length() > MONTH_ONLY ? DAY.format(LocalDate.parse(stated)) : MONTH.format(month(stated));
    }

    /** Whole months from its month to that of a day. */
    public long monthsUntil(LocalDate day) {
        return ChronoUnit.MONTHS.between(month(stated), YearMonth.from(day));
    }

    /** "19 months old". */
    public String age(LocalDate today) {
        long months = monthsUntil(today);
        return months < 1 ? "new" : months + (months == 1 ? " month old" : " months old");
    }

    /** Whether its month, or its day, is over. */
    public boolean isBefore(LocalDate day) {
        return monthsUntil(day) > 0;
    }

    @Override
    public int compareTo(PublishedOn other) {
        return stated.compareTo(other.stated);
    }

    private static YearMonth month(String stated) {
        return YearMonth.parse(stated.substring(0, Math.min(MONTH_ONLY, stated.length())));
    }
}
