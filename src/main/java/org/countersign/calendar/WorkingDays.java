package org.countersign.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Mondays to Fridays that are no bank holiday in England, as listed on gov.uk/bank-holidays. Days of earlier years than
 * 2010 and one-off holidays proclaimed after 2023 are not known here.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !BankHolidays.include(day);
    }

    /**
     * The day so many working days later, or earlier where the number is negative. With 0 the day itself, or the next
     * working day where it is none.
     */
    public static LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return isWorkingDay(day) ? day : plus(day, 1);
        }
        UnaryOperator<LocalDate> step = workingDays > 0 ? date -> date.plusDays(1) : date -> date.minusDays(1);
        var reached = day;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            reached = nextWorkingDay(reached, step);
        }
        return reached;
    }

    private static LocalDate nextWorkingDay(LocalDate day, UnaryOperator<LocalDate> step) {
        var next = step.apply(day);
        while (!isWorkingDay(next)) {
            next = step.apply(next);
        }
        return next;
    }
}
