package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * By which working day after a month's end each step of its cycle is due, with England's bank holidays left out.
 *
 * @param further working days that each stage after the first has more
 * @param board on which the board meets; 0 where that is not planned
 * @param locksAfter working days after the board at whose end the month is locked; -1 where somebody locks it by hand
 */
public record CycleRule(
        int figuresDue, int figuresReleased, int reporters, int owners, int further, int board, int locksAfter) {

    public static final CycleRule USUAL = new CycleRule(3, 5, 10, 13, 2, 0, -1);

    private static final int YEAR = 12;

    /** Whether the steps follow one another. */
    public boolean inOrder() {
        List<Integer> steps = Stream.of(1, figuresDue, figuresReleased, reporters, owners, CyclePlan.LATEST)
                .toList();
        return steps.stream().sorted().toList().equals(steps)
                && further >= 0
                && (board == 0 || board >= owners)
                && board <= CyclePlan.LATEST
                && further <= YEAR
                && (locksAfter < 0 || board > 0)
                && locksAfter <= CyclePlan.LATEST;
    }

    /**
     * The twelve months from this one on with their dates.
     *
     * @param stages of the authority's route
     */
    public SortedMap<YearMonth, Deadlines> ahead(YearMonth first, int stages) {
        SortedMap<YearMonth, Deadlines> months = new TreeMap<>();
        for (int at = 0; at < YEAR; at++) {
            months.put(first.plusMonths(at), of(first.plusMonths(at), stages));
        }
        return months;
    }

    Deadlines of(YearMonth month, int stages) {
        LocalDate end = month.atEndOfMonth();
        List<LocalDate> later = new ArrayList<>();
        for (int stage = 2; stage <= stages; stage++) {
            later.add(WorkingDays.plus(end, owners + (stage - 1) * further));
        }
        return new Deadlines(
                WorkingDays.plus(end, reporters),
                WorkingDays.plus(end, owners),
                board == 0 ? null : WorkingDays.plus(end, board),
                WorkingDays.plus(end, figuresDue),
                WorkingDays.plus(end, figuresReleased),
                later,
                lock(end, later));
    }

    /** Not before the last stage has had its time. */
    private @Nullable LocalDate lock(LocalDate end, List<LocalDate> later) {
        if (locksAfter < 0) {
            return null;
        }
        LocalDate after = WorkingDays.plus(end, board + locksAfter);
        return later.isEmpty() || !after.isBefore(later.getLast()) ? after : later.getLast();
    }
}
