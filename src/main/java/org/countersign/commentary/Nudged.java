package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * The performance team reminded people of what waits for them in a month; of each person at most once a day.
 *
 * @param event its own id, by which a listener knows it again
 * @param trial of a trial nobody is told by mail
 */
public record Nudged(
        AuthorityId authority, UUID event, YearMonth month, PersonId by, boolean trial, List<Reminder> reminders) {

    /** What one person is reminded of. */
    public record Reminder(PersonId person, List<IndicatorId> indicators) {}
}
