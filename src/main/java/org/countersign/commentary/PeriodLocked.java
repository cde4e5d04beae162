package org.countersign.commentary;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/**
 * A month was locked. Why, is read from {@link Cycles}.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever locked it; null where the calendar did
 * @param trial of a trial nobody is told by mail
 * @param concerned whose texts or signatures are missing in it, and the performance team
 */
public record PeriodLocked(
        AuthorityId authority,
        UUID event,
        YearMonth month,
        @Nullable PersonId by,
        boolean trial,
        Set<PersonId> concerned) {}
