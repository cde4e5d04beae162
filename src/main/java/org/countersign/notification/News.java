package org.countersign.notification;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;

/**
 * Something that happened, as an event brings it: ids only.
 *
 * @param event by which the same news is known again
 * @param by whoever did it; not told themselves
 * @param concerned besides those whom the kind of occurrence says
 */
public record News(
        UUID event, Occurrence kind, IndicatorId indicator, YearMonth month, PersonId by, Set<PersonId> concerned) {

    /** What concerns whoever the kind of occurrence says. */
    public News(UUID event, Occurrence kind, IndicatorId indicator, YearMonth month, PersonId by) {
        this(event, kind, indicator, month, by, Set.of());
    }
}
