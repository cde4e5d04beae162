package org.countersign.commentary.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Draft;
import org.countersign.commentary.Hands;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.Reason;
import org.countersign.commentary.Reopening;
import org.countersign.commentary.ReopeningDesk;
import org.countersign.commentary.SharedTexts;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.WordingDesk;
import org.countersign.commentary.WritingDesk;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hands to the desks what somebody does on the page. A role that is gone, an authority suspended and a database that is
 * away come back as refusals too: whoever has typed something must not meet an error page.
 */
@Component
class Acting {

    private static final Logger LOG = LoggerFactory.getLogger(Acting.class);

    private final WritingDesk writing;
    private final SharedTexts shared;
    private final SignOffDesk signing;
    private final WordingDesk wording;
    private final ReopeningDesk reopening;
    private final Hands hands;
    private final Access access;

    Acting(
            WritingDesk writing,
            SharedTexts shared,
            SignOffDesk signing,
            WordingDesk wording,
            ReopeningDesk reopening,
            Hands hands,
            Access access) {
        this.writing = writing;
        this.shared = shared;
        this.signing = signing;
        this.wording = wording;
        this.reopening = reopening;
        this.hands = hands;
        this.access = access;
    }

    Outcome save(ItemPage item, String text, long version) {
        return draft(item, text, id -> writing.save(item.authority(), id, new Draft(text, version)));
    }

    Outcome replace(ItemPage item, String text) {
        long version = item.commentary().version();
        return draft(item, text, id -> writing.replace(item.authority(), id, new Draft(text, version)));
    }

    Outcome submit(ItemPage item, Typed typed) {
        return draft(item, typed.text(), id -> writing.submit(item.authority(), id, typed.draft()));
    }

    /** For several indicators: all of them or none. */
    Outcome submit(ItemPage item, Typed typed, List<CommentaryId> others) {
        return others.isEmpty()
                ? submit(item, typed)
                : draft(item, typed.text(), id -> shared.submit(item.authority(), id, typed.draft(), others));
    }

    Outcome withdraw(ItemPage item) {
        long version = item.commentary().version();
        return attempted(item, id -> writing.withdraw(item.authority(), id, version));
    }

    Outcome signOff(ItemPage item) {
        return attempted(item, id -> signing.signOff(item.authority(), id, item.signing()));
    }

    Outcome giveBack(ItemPage item, String reason) {
        return attempted(item, id -> signing.giveBack(item.authority(), id, item.signing(), reason));
    }

    Outcome takeBack(ItemPage item) {
        long version = item.commentary().version();
        return attempted(item, id -> signing.takeBack(item.authority(), id, version));
    }

    Outcome giveBackOneStage(ItemPage item, String reason) {
        return attempted(item, id -> signing.giveBackOneStage(item.authority(), id, item.signing(), reason));
    }

    Outcome propose(ItemPage item, String text) {
        long version = item.commentary().version();
        return draft(item, text, id -> wording.propose(item.authority(), id, new Draft(text, version)));
    }

    Outcome confirm(ItemPage item) {
        return attempted(item, id -> wording.confirm(item.authority(), id, item.signing()));
    }

    Outcome decline(ItemPage item, String reason) {
        long version = item.commentary().version();
        return attempted(item, id -> wording.decline(item.authority(), id, version, reason));
    }

    Outcome drop(ItemPage item) {
        long version = item.commentary().version();
        return attempted(item, id -> wording.drop(item.authority(), id, version));
    }

    /** @param until null where no day was chosen */
    Outcome reopen(ItemPage item, String reason, @Nullable LocalDate until) {
        long version = item.commentary().version();
        return until == null
                ? refused("reopen-until", String.valueOf(ReopeningDesk.MOST_DAYS))
                : attempted(item, id -> reopening.reopen(item.authority(), id, new Reopening(version, reason, until)));
    }

    Outcome correct(ItemPage item, String text) {
        long version = item.commentary().version();
        return draft(item, text, id -> wording.correct(item.authority(), id, new Draft(text, version)));
    }

    Outcome signAgain(ItemPage item) {
        return attempted(item, id -> signing.signAgain(item.authority(), id, item.signing()));
    }

    Outcome handOver(ItemPage item, PersonId to, String reason) {
        return attempted(item, id -> hands.over(item.authority(), id, to, reason));
    }

    /** How many were handed over. */
    int handOverAll(ItemPage item, PersonId to, String reason) {
        return hands.overAll(item.authority(), to, reason);
    }

    private Outcome draft(ItemPage item, String text, Function<CommentaryId, Outcome> act) {
        return text.length() > Draft.LONGEST
                ? refused("too-long", "%,d".formatted(text.length()))
                : attempted(item, act);
    }

    private Outcome attempted(ItemPage item, Function<CommentaryId, Outcome> act) {
        try {
            return act.apply(item.commentary().id());
        } catch (AccessDeniedException e) {
            return refused(access.suspension(item.authority()).isPresent() ? "suspended-since" : "role-gone");
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An act on a commentary failed", e);
            return refused("unreachable");
        }
    }

    private static Outcome refused(String code, String... arguments) {
        return new Outcome.Refused(new Reason(code, List.of(arguments)));
    }
}
