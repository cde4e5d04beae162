package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.WorkingDays;

/**
 * The months of a financial year that an authority means to comment on, and by when in each.
 *
 * @param first the year's first month with commentary; those before it are left out
 * @param reporters the working day after the month's end by which reporters submit
 * @param owners the working day after the month's end by which owners sign off
 */
public record CyclePlan(FinancialYear year, YearMonth first, int reporters, int owners) {

    /** The last working day that can be named. */
    public static final int LATEST = 60;

    public CyclePlan {
        if (!year.months().contains(first)) {
            throw new IllegalArgumentException(first + " is not in " + year.label());
        }
        if (reporters < 1 || owners < reporters || owners > LATEST) {
            throw new IllegalArgumentException("Working days run from 1 to 60, owners not before reporters.");
        }
    }

    /** Each planned month with the days on which it is due. */
    public SortedMap<YearMonth, Deadlines> months() {
        SortedMap<YearMonth, Deadlines> months = new TreeMap<>();
        year.months().stream()
                .filter(month -> !month.isBefore(first))
                .forEach(month -> months.put(month, deadlines(month.atEndOfMonth())));
        return months;
    }

    private Deadlines deadlines(LocalDate end) {
        return new Deadlines(WorkingDays.plus(end, reporters), WorkingDays.plus(end, owners), null);
    }
}
