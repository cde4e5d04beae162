package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one signed commentary is opened again by itself, for a while, also in a month that is locked. */
@Service
public class ReopeningDesk {

    /** The longest that one commentary stays open by itself. */
    public static final int MOST_DAYS = 60;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Desk desk;
    private final Clock clock;

    ReopeningDesk(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Reopens it; what is not signed again by the end of that day falls back to the signed version.
     *
     * @param until the last day to sign, in London
     */
    @PreAuthorize("@access.may(#authority, 'COORDINATE') and @access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome reopen(AuthorityId authority, CommentaryId id, Reopening wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (wanted.until().isBefore(today) || wanted.until().isAfter(today.plusDays(MOST_DAYS))) {
            return new Outcome.Refused(Reason.of("reopen-until", String.valueOf(MOST_DAYS)));
        }
        if (!Reasons.fit(wanted.reason())) {
            return new Outcome.Refused(Reason.of("reopen-reason"));
        }
        return desk.with(authority, id, at -> {
            at.commentary().reopenUntil(wanted.until());
            Step step = Step.of(Move.REOPEN).because(wanted.reason().strip() + " (until " + wanted.until() + ")");
            return desk.make(authority, at, step, wanted.version());
        });
    }
}
