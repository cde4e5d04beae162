package org.countersign.commentary;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * An owner signed a commentary.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever acted
 */
public record CommentarySignedOff(
        AuthorityId authority,
        UUID event,
        CommentaryId commentary,
        IndicatorId indicator,
        YearMonth month,
        PersonId by) {

    static CommentarySignedOff of(AuthorityId authority, Commented now, PersonId by) {
        return new CommentarySignedOff(authority, UUID.randomUUID(), now.id(), now.indicator(), now.month(), by);
    }
}
