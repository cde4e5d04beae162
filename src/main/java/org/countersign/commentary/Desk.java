package org.countersign.commentary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What every act begins and ends with: the commentary's row locked, the engine asked, and what came of it written down. */
@Component
class Desk {

    private final CaseFiles files;
    private final Ledger ledger;

    Desk(CaseFiles files, Ledger ledger) {
        this.files = files;
        this.ledger = ledger;
    }

    Outcome with(AuthorityId authority, CommentaryId id, Function<Case, Outcome> act) {
        return files.locked(authority, List.of(id)).stream()
                .findFirst()
                .map(act)
                .orElseGet(() -> new Outcome.Refused(Reason.of("unknown")));
    }

    /** Of several at once: all are locked before the first is acted on, and all are written down together. */
    Map<CommentaryId, Outcome> withAll(
            AuthorityId authority, Collection<CommentaryId> ids, Function<Case, Attempt> act) {
        return ledger.keep(authority, files.locked(authority, ids), act);
    }

    /** Of several that are locked already. */
    Map<CommentaryId, Outcome> keep(AuthorityId authority, Collection<Case> cases, Function<Case, Attempt> act) {
        return ledger.keep(authority, cases, act);
    }

    /** Asks for a move of a version that somebody had in front of them. */
    Outcome make(AuthorityId authority, Case at, Step step, long version) {
        Attempt attempt = attempt(at, step, version);
        return ledger.keep(authority, List.of(at), one -> attempt)
                .values()
                .iterator()
                .next();
    }

    static Attempt attempt(Case at, Step step, long version) {
        Engine.Made made = Engine.make(step.move(), at.situation(), at.who(), step.text(), at.company()::name);
        return switch (made) {
            case Engine.Made.Refused(Reason reason) -> new Attempt.Failed(new Outcome.Refused(reason));
            case Engine.Made.Moved moved ->
                at.commentary().version() == version
                        ? new Attempt.Made(step, moved)
                        : new Attempt.Failed(new Outcome.Conflict(
                                at.commentary().now(), step.text().text()));
        };
    }
}
