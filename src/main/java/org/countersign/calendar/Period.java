package org.countersign.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A stretch of time for which an indicator has one figure. Start and frequency are stored, labels are derived.
 *
 * @param start first day; one on which a period of the frequency can begin
 */
public record Period(Frequency frequency, LocalDate start) implements Comparable<Period> {

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::frequency);

    public Period {
        if (!frequency.beginsOn(start)) {
            throw new IllegalArgumentException("No " + frequency + " begins on " + start);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(Frequency.MONTH, month.atDay(1));
    }

    /** Quarter 1 to 4 of a financial year; quarter 1 is April to June. */
    public static Period quarter(int financialYearStart, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("No quarter " + quarter);
        }
        var april = LocalDate.of(financialYearStart, 4, 1);
        return new Period(Frequency.QUARTER, april.plusMonths((quarter - 1) * 3L));
    }

    /** April of the start year to March of the next. */
    public static Period financialYear(int startYear) {
        return new Period(Frequency.FINANCIAL_YEAR, LocalDate.of(startYear, 4, 1));
    }

    public static Period containing(Frequency frequency, LocalDate day) {
        return containing(frequency, YearMonth.from(day));
    }

    public static Period containing(Frequency frequency, YearMonth month) {
        return new Period(frequency, frequency.startOf(month).atDay(1));
    }

    /** Whether a period of the frequency ends with the month. */
    public static boolean endsIn(YearMonth month, Frequency frequency) {
        return frequency.monthsInto(month.getMonthValue()) == frequency.months() - 1;
    }

    /** Last day, included. */
    public LocalDate end() {
        return lastMonth().atEndOfMonth();
    }

    /** The month in whose column of the grid the period's figure stands. */
    public YearMonth lastMonth() {
        return firstMonth().plusMonths(frequency.months() - 1L);
    }

    public YearMonth firstMonth() {
        return YearMonth.from(start);
    }

    /** Whether the month is the period or a part of it. */
    public boolean includes(YearMonth month) {
        return !month.isBefore(firstMonth()) && !month.isAfter(lastMonth());
    }

    /** Whether a day lies between an earlier period and this one, or within either of them but for the earlier one's first. */
    public boolean isCrossedSince(Period earlier, LocalDate day) {
        return day.isAfter(earlier.start()) && !day.isAfter(end());
    }

    public Period previous() {
        return back(1);
    }

    /** So many periods earlier. */
    public Period back(int periods) {
        return periods == 0 ? this : new Period(frequency, start.minusMonths((long) periods * frequency.months()));
    }

    public Period next() {
        return new Period(frequency, start.plusMonths(frequency.months()));
    }

    /** Counts the periods of a frequency: the next one's is one higher. */
    public int number() {
        return number(frequency, start.getYear(), start.getMonthValue());
    }

    /** The number of the period of a frequency that contains the month. */
    public static int number(Frequency frequency, YearMonth month) {
        return number(frequency, month.getYear(), month.getMonthValue());
    }

    private static int number(Frequency frequency, int year, int month) {
        return (int) Math.floorDiv(12L * year + month - 1 - frequency.firstMonth(), frequency.months());
    }

    /** The same period of the previous year. */
    public Period yearBefore() {
        return new Period(frequency, start.minusYears(1));
    }

    /** The financial year in which the period ends: the one whose target it is held against. */
    public FinancialYear financialYear() {
        return FinancialYear.containing(lastMonth());
    }

    /** "April 2020", "Quarter 1 2020-21", "2019-20", "Academic year 2019/20", "2019". */
    public String label() {
        return PeriodLabel.full(this);
    }

    /** "Apr 2020", "Q1 2020-21", "2019-20", "2019/20", "2019". */
    public String shortLabel() {
        return PeriodLabel.brief(this);
    }

    /** Earlier start first; of two that start together the more frequent first. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
