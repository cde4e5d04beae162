package org.countersign.commentary.ui;

import java.util.List;
import java.util.function.Supplier;
import org.countersign.commentary.Draft;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.Reason;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.WritingDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hands to the desks what somebody does on the page. A role that is gone and a database that is away come back as refusals
 * too: whoever has typed something must not meet an error page.
 */
@Component
class Acting {

    private static final Logger LOG = LoggerFactory.getLogger(Acting.class);

    private final WritingDesk writing;
    private final SignOffDesk signing;

    Acting(WritingDesk writing, SignOffDesk signing) {
        this.writing = writing;
        this.signing = signing;
    }

    Outcome save(ItemPage item, String text, long version) {
        return draft(
                text, () -> writing.save(item.authority(), item.commentary().id(), new Draft(text, version)));
    }

    Outcome replace(ItemPage item, String text) {
        return draft(
                text,
                () -> writing.replace(
                        item.authority(),
                        item.commentary().id(),
                        new Draft(text, item.commentary().version())));
    }

    Outcome submit(ItemPage item, String text, long version) {
        return draft(
                text, () -> writing.submit(item.authority(), item.commentary().id(), new Draft(text, version)));
    }

    Outcome withdraw(ItemPage item) {
        return attempted(() -> writing.withdraw(
                item.authority(), item.commentary().id(), item.commentary().version()));
    }

    Outcome signOff(ItemPage item) {
        return attempted(
                () -> signing.signOff(item.authority(), item.commentary().id(), item.signing()));
    }

    Outcome giveBack(ItemPage item, String reason) {
        return attempted(
                () -> signing.giveBack(item.authority(), item.commentary().id(), item.signing(), reason));
    }

    Outcome takeBack(ItemPage item) {
        return attempted(() -> signing.takeBack(
                item.authority(), item.commentary().id(), item.commentary().version()));
    }

    private static Outcome draft(String text, Supplier<Outcome> act) {
        return text.length() > Draft.LONGEST ? refused("too-long", "%,d".formatted(text.length())) : attempted(act);
    }

    private static Outcome attempted(Supplier<Outcome> act) {
        try {
            return act.get();
        } catch (AccessDeniedException e) {
            return refused("role-gone");
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("An act on a commentary failed", e);
            return refused("unreachable");
        }
    }

    private static Outcome refused(String code, String... arguments) {
        return new Outcome.Refused(new Reason(code, List.of(arguments)));
    }
}
