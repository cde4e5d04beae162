package org.countersign.commentary.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.commentary.Discussion;
import org.countersign.commentary.Discussions;
import org.countersign.commentary.Reason;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.Remark;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Fetches what is said about commentaries and hands in what somebody says; a refusal comes back in words. */
@Component
class Talking {

    private final Discussions discussions;
    private final RefusalWords words;

    Talking(Discussions discussions, RefusalWords words) {
        this.discussions = discussions;
        this.words = words;
    }

    Optional<Discussion> of(ItemPage item) {
        return discussions.of(item.authority(), item.commentary().id());
    }

    Optional<String> say(ItemPage item, String text) {
        return attempted(
                () -> discussions.say(item.authority(), item.commentary().id(), text));
    }

    Optional<String> resolve(ItemPage item, Remark remark, boolean resolved) {
        return attempted(() -> discussions.resolve(item.authority(), remark.id(), resolved));
    }

    private Optional<String> attempted(Supplier<Optional<Reason>> act) {
        try {
            return act.get().map(words::of);
        } catch (AccessDeniedException e) {
            return Optional.of("Nothing was added, because you may only read here at present.");
        } catch (DataAccessException | TransactionException e) {
            return Optional.of("Nothing was added, because the database did not answer. Try again in a minute.");
        }
    }
}
