package org.countersign.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** How often an indicator is reported, and where its periods begin. */
public enum Frequency {
    MONTH("monthly", 1, Month.JANUARY),
    /** Quarter 1 is April to June. */
    QUARTER("quarterly", 3, Month.APRIL),
    FINANCIAL_YEAR("every financial year", 12, Month.APRIL),
    ACADEMIC_YEAR("every academic year", 12, Month.SEPTEMBER),
    CALENDAR_YEAR("every calendar year", 12, Month.JANUARY);

    private final String words;
    private final int months;
    private final Month first;

    Frequency(String words, int months, Month first) {
        this.words = words;
        this.months = months;
        this.first = first;
    }

    /** For a sentence: "reported monthly". */
    public String words() {
        return words;
    }

    /** Length of a period. */
    public int months() {
        return months;
    }

    public boolean isYearly() {
        return months == 12;
    }

    /** The first month of the period in which the month lies. */
    YearMonth startOf(YearMonth month) {
        return month.minusMonths(monthsInto(month.getMonthValue()));
    }

    /** Whether a period can begin on the day. */
    boolean beginsOn(LocalDate day) {
        return day.getDayOfMonth() == 1 && monthsInto(day.getMonthValue()) == 0;
    }

    /** The month in which one of its periods begins, counted from January, which is 0. */
    int firstMonth() {
        return first.ordinal();
    }

    /** How many months of its period lie before a month of the year. */
    int monthsInto(int month) {
        return Math.floorMod(month - first.getValue(), months);
    }
}
