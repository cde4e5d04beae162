package org.countersign.commentary;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * Somebody named others in a remark on a commentary.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever wrote the remark
 * @param people who were named; all of them may read the remark, and none is whoever wrote it
 */
public record Mentioned(
        AuthorityId authority,
        UUID event,
        CommentaryId commentary,
        IndicatorId indicator,
        YearMonth month,
        PersonId by,
        Set<PersonId> people) {}
