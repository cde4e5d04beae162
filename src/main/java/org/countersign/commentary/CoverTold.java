package org.countersign.commentary;

import java.time.LocalDate;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/**
 * Cover was arranged, or began.
 *
 * @param event its own id
 * @param by whoever arranged it; null where the calendar tells that it begins
 * @param from the first day
 * @param to the last day
 */
public record CoverTold(
        AuthorityId authority,
        UUID event,
        Occasion occasion,
        @Nullable PersonId by,
        PersonId away,
        PersonId covers,
        LocalDate from,
        LocalDate to) {

    /** What happened to it. */
    public enum Occasion {
        ARRANGED,
        BEGINS
    }
}
