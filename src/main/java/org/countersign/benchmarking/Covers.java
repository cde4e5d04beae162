package org.countersign.benchmarking;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** What stretch of time, or which day, a publisher means by a year. */
public enum Covers {
    AT_31_MARCH(year -> "31 March " + year, year -> "Mar " + year, year -> LocalDate.of(year, 3, 31)),
    YEAR_TO_31_MARCH(
            year -> "year to 31 March " + year,
            year -> "%d-%02d".formatted(year - 1, year % 100),
            year -> LocalDate.of(year, 3, 31)),
    AT_30_SEPTEMBER(year -> "30 September " + year, year -> "Sep " + year, year -> LocalDate.of(year, 9, 30)),
    YEAR_TO_30_SEPTEMBER(
            year -> "year to 30 September " + year, year -> "to Sep " + year, year -> LocalDate.of(year, 9, 30)),
    /** The average of three months; the year is February's. */
    DECEMBER_TO_FEBRUARY(
            year -> "December " + (year - 1) + " to February " + year,
            year -> "Feb " + year,
            year -> LocalDate.of(year, 3, 1).minusDays(1)),
    CALENDAR_YEAR(year -> "calendar year " + year, year -> "" + year, year -> LocalDate.of(year, 12, 31)),
    /** The year is the one it ends in. */
    ACADEMIC_YEAR(
            year -> "academic year %d/%02d".formatted(year - 1, year % 100),
            year -> "%d/%02d".formatted(year - 1, year % 100),
            year -> LocalDate.of(year, 8, 31)),
    MID_YEAR(year -> "mid-" + year, year -> "mid-" + year, year -> LocalDate.of(year, 6, 30));

    private final IntFunction<String> words;
    private final IntFunction<String> brief;
    private final IntFunction<LocalDate> end;

    Covers(IntFunction<String> words, IntFunction<String> brief, IntFunction<LocalDate> end) {
        this.words = words;
        this.brief = brief;
        this.end = end;
    }

    /** "31 March 2024", "academic year 2023/24". */
    public String words(int year) {
        return words.apply(year);
    }

    /** Where there is little room: "Mar 2024", "2023/24". */
    public String brief(int year) {
        return brief.apply(year);
    }

    /** The last day it speaks of. */
    public LocalDate end(int year) {
        return end.apply(year);
    }

    /** The first day it speaks of. */
    public LocalDate begin(int year) {
        if (isDay()) {
            return end(year);
        }
        return this == DECEMBER_TO_FEBRUARY
                ? LocalDate.of(year - 1, 12, 1)
                : end(year).plusDays(1).minusYears(1);
    }

    /** Whether it counts what there is on a day, not what happened over a time. */
    public boolean isDay() {
        return this == AT_31_MARCH || this == AT_30_SEPTEMBER || this == MID_YEAR;
    }
}
