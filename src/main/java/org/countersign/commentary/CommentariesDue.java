package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.countersign.tenancy.AuthorityId;

/**
 * A working day began on which something comes due. Published once a day for each month and each {@link When}, never for a
 * trial, and never for what is not required or whose figure is doubted.
 *
 * @param event its own id, by which a listener knows it again
 * @param month the open month
 * @param due the day on which it is, or was, due
 * @param reminders what waits for whom
 */
public record CommentariesDue(
        AuthorityId authority, UUID event, YearMonth month, When when, LocalDate due, List<Nudged.Reminder> reminders) {

    /** How near it is. */
    public enum When {
        /** In two working days. */
        SOON,
        TODAY,
        /** It was due on the working day before. */
        LATE
    }
}
