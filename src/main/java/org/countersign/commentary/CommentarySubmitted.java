package org.countersign.commentary;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * A reporter handed a commentary in.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever acted
 */
public record CommentarySubmitted(
        AuthorityId authority,
        UUID event,
        CommentaryId commentary,
        IndicatorId indicator,
        YearMonth month,
        PersonId by) {

    static CommentarySubmitted of(AuthorityId authority, Commented now, PersonId by) {
        return new CommentarySubmitted(authority, UUID.randomUUID(), now.id(), now.indicator(), now.month(), by);
    }
}
