package org.countersign.commentary;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * An owner signed a commentary.
 *
 * @param event its own id, by which a listener knows it again
 */
public record CommentarySignedOff(
        AuthorityId authority, UUID event, CommentaryId commentary, IndicatorId indicator, YearMonth month) {

    static CommentarySignedOff of(AuthorityId authority, Commented now) {
        return new CommentarySignedOff(authority, UUID.randomUUID(), now.id(), now.indicator(), now.month());
    }
}
