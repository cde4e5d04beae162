package org.countersign.commentary.ui;

import java.util.List;
import java.util.function.Function;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Draft;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.Reason;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.WritingDesk;
import org.countersign.tenancy.Access;
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
    private final SignOffDesk signing;
    private final Access access;

    Acting(WritingDesk writing, SignOffDesk signing, Access access) {
        this.writing = writing;
        this.signing = signing;
        this.access = access;
    }

    Outcome save(ItemPage item, String text, long version) {
        return draft(item, text, id -> writing.save(item.authority(), id, new Draft(text, version)));
    }

    Outcome replace(ItemPage item, String text) {
        long version = item.commentary().version();
        return draft(item, text, id -> writing.replace(item.authority(), id, new Draft(text, version)));
    }

    Outcome submit(ItemPage item, String text, long version) {
        return draft(item, text, id -> writing.submit(item.authority(), id, new Draft(text, version)));
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
