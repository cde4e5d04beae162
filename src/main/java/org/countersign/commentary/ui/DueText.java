package org.countersign.commentary.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is due, in words: "due today", "due 8 May", "3 days late, was due 8 May". The day itself still counts;
 * the year is said where it is not this one.
 *
 * @param paused while somebody doubts the figure: then nothing is late
 */
record DueText(LocalDate due, LocalDate today, boolean paused) {

    DueText(LocalDate due, LocalDate today) {
        this(due, today, false);
    }

    boolean late() {
        return !paused && today.isAfter(due);
    }

    /** For a sentence or a line. */
    String words() {
        if (paused) {
            return "deadline paused while the figure is queried";
        }
        long days = today.until(due, ChronoUnit.DAYS);
        if (days < 0) {
            return lateBy(-days) + ", was due " + day();
        }
        return days == 0 ? "due today" : days == 1 ? "due tomorrow" : "due " + day();
    }

    /** For a column that is headed "Due". */
    String brief() {
        return paused ? "paused" : late() ? words() : words().replaceFirst("^due ", "");
    }

    private String day() {
        return due.getYear() == today.getYear() ? LondonTime.dayOfYear(due) : LondonTime.day(due);
    }

    private static String lateBy(long days) {
        return days == 1 ? "1 day late" : "%,d days late".formatted(days);
    }
}
