package org.countersign.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a month's cycle, London dates; the day itself still counts.
 *
 * @param reporters by when reporters submit
 * @param owners by when the first stage signs, as a rule the owners
 * @param board when the board meets; null where that is not known
 * @param figuresDue by when figures are in; null where that is not said
 * @param figuresReleased by when they are released; null where that is not said
 * @param further by when each later stage signs; a stage without a date has the last one named
 * @param lock the last day to write and sign: Countersign locks the month after it; null where somebody does that by hand
 */
public record Deadlines(
        LocalDate reporters,
        LocalDate owners,
        @Nullable LocalDate board,
        @Nullable LocalDate figuresDue,
        @Nullable LocalDate figuresReleased,
        List<LocalDate> further,
        @Nullable LocalDate lock) {

    public Deadlines {
        further = List.copyOf(further);
        if (owners.isBefore(reporters)) {
            throw new IllegalArgumentException("Owners cannot be due before reporters.");
        }
        if (lock != null && lock.isBefore(last(owners, further))) {
            throw new IllegalArgumentException("A month cannot be locked before its last stage is due.");
        }
    }

    /** Without dates for figures and further stages, and locked by hand. */
    public Deadlines(LocalDate reporters, LocalDate owners, @Nullable LocalDate board) {
        this(reporters, owners, board, null, null, List.of(), null);
    }

    /** By when the next act on a commentary is due. */
    public LocalDate due(State state, int stage) {
        if (!state.withSigners() || stage == Route.REPORTERS) {
            return reporters;
        }
        return stage == 1 || further.isEmpty() ? owners : further.get(Math.min(stage - 2, further.size() - 1));
    }

    public Optional<LocalDate> locksAfter() {
        return Optional.ofNullable(lock);
    }

    /** So many working days later, but not after the month is locked. */
    public Deadlines later(int days) {
        return days == 0
                ? this
                : new Deadlines(
                        later(reporters, days),
                        later(owners, days),
                        board,
                        figuresDue,
                        figuresReleased,
                        further.stream().map(day -> later(day, days)).toList(),
                        lock);
    }

    private LocalDate later(LocalDate day, int days) {
        LocalDate moved = WorkingDays.plus(day, days);
        return lock != null && moved.isAfter(lock) ? lock : moved;
    }

    Deadlines neverLocked() {
        return new Deadlines(reporters, owners, board, figuresDue, figuresReleased, further, null);
    }

    private static LocalDate last(LocalDate owners, List<LocalDate> further) {
        return further.isEmpty() ? owners : further.getLast();
    }
}
