package org.countersign.commentary.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is due, in words: "due today", "due 8 May 2020", "3 days late, was due 8 May 2020". The day itself still
 * counts.
 */
record DueText(LocalDate due, LocalDate today) {

    boolean late() {
        return today.isAfter(due);
    }

    String words() {
        long days = today.until(due, ChronoUnit.DAYS);
        if (days < 0) {
            return lateBy(-days) + ", was due " + LondonTime.day(due);
        }
        return days == 0 ? "due today" : days == 1 ? "due tomorrow" : "due " + LondonTime.day(due);
    }

    private static String lateBy(long days) {
        return days == 1 ? "1 day late" : "%,d days late".formatted(days);
    }
}
