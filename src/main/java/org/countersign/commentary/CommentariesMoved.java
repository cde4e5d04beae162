package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/**
 * Somebody made the same move with one commentary, or with several at once.
 *
 * @param event its own id, by which a listener knows it again
 * @param by whoever acted
 */
public record CommentariesMoved(AuthorityId authority, UUID event, Move move, PersonId by, List<Item> items) {

    /**
     * One of them.
     *
     * @param state where it stands now
     * @param concerned who has to act now, or to know; also whoever acted, if it concerns them
     * @param trial of a trial nobody is told by mail
     */
    public record Item(
            CommentaryId commentary,
            IndicatorId indicator,
            YearMonth month,
            State state,
            Set<PersonId> concerned,
            boolean trial) {}
}
