package org.countersign.notification;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as an event brings it: ids only.
 *
 * @param event by which the same news is known again
 * @param by whoever did it, who is not told themselves; null where the calendar did
 * @param concerned besides those whom the kind of occurrence says
 * @param trial of a trial nobody is told by mail
 */
public record News(
        UUID event,
        Occurrence kind,
        Subject subject,
        @Nullable PersonId by,
        Set<PersonId> concerned,
        boolean trial) {

    /** What is no trial. */
    public News(UUID event, Occurrence kind, Subject subject, @Nullable PersonId by, Set<PersonId> concerned) {
        this(event, kind, subject, by, concerned, false);
    }

    /** What somebody did with one commentary. */
    public News(
            UUID event, Occurrence kind, IndicatorId indicator, YearMonth month, PersonId by, Set<PersonId> concerned) {
        this(event, kind, Subject.commentary(indicator, month), by, concerned);
    }

    /** What concerns whoever the kind of occurrence says. */
    public News(UUID event, Occurrence kind, IndicatorId indicator, YearMonth month, PersonId by) {
        this(event, kind, indicator, month, by, Set.of());
    }

    /** The same id for the same words: what is told once a deadline, or once an event and thing, is known again. */
    static UUID once(Object... what) {
        return UUID.nameUUIDFromBytes(java.util.Arrays.toString(what).getBytes(StandardCharsets.UTF_8));
    }
}
