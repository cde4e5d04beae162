package org.countersign.commentary;

import java.time.YearMonth;
import java.util.UUID;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * A reporter handed a commentary in.
 *
 * @param event its own id, by which a listener knows it again
 */
public record CommentarySubmitted(
        AuthorityId authority, UUID event, CommentaryId commentary, IndicatorId indicator, YearMonth month) {

    static CommentarySubmitted of(AuthorityId authority, Commented now) {
        return new CommentarySubmitted(authority, UUID.randomUUID(), now.id(), now.indicator(), now.month());
    }
}
