package org.countersign.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bank holidays of England from 2010 on: the Banking and Financial Dealings Act 1971 with its substitute days, and the
 * days moved or added by proclamation, as listed on gov.uk/bank-holidays.
 */
final class BankHolidays {

    /** Regular day to the day it was moved to. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private static final Set<LocalDate> ADDED = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private BankHolidays() {}

    static boolean include(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    static Set<LocalDate> in(int year) {
        var moved = regular(year).map(day -> MOVED.getOrDefault(day, day));
        var added = ADDED.stream().filter(day -> day.getYear() == year);
        return Stream.concat(moved, added).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> regular(int year) {
        var easter = easterSunday(year);
        var may = LocalDate.of(year, Month.MAY, 1);
        return Stream.of(
                newYear(year),
                easter.minusDays(2),
                easter.plusDays(1),
                may.with(firstInMonth(MONDAY)),
                may.with(lastInMonth(MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)),
                christmas(year),
                boxingDay(year));
    }

    private static LocalDate newYear(int year) {
        var day = LocalDate.of(year, Month.JANUARY, 1);
        return isWeekend(day) ? day.with(firstInMonth(MONDAY)) : day;
    }

    /** On a weekend two days later: Saturday's on Monday, Sunday's on Tuesday, as Boxing Day has the Monday. */
    private static LocalDate christmas(int year) {
        var day = LocalDate.of(year, Month.DECEMBER, 25);
        return isWeekend(day) ? day.plusDays(2) : day;
    }

    private static LocalDate boxingDay(int year) {
        var day = LocalDate.of(year, Month.DECEMBER, 26);
        return isWeekend(day) ? day.plusDays(2) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Gregorian Easter after Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
