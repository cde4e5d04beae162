package org.countersign.commentary;

import org.countersign.commentary.Progress.Body;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where signers change words: never alone, and never so that they sign their own. */
@Service
public class WordingDesk {

    private final Desk desk;

    WordingDesk(Desk desk) {
        this.desk = desk;
    }

    /** Proposes another text, which somebody else confirms. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome propose(AuthorityId authority, CommentaryId id, Draft draft) {
        return make(authority, id, Step.text(Move.PROPOSE, Body.draft(draft.text())), draft.version());
    }

    /** Makes a proposed text the commentary and signs it, with the figures as they are now. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome confirm(AuthorityId authority, CommentaryId id, Signing signing) {
        return desk.with(authority, id, at -> {
            Seen now = at.figures().get();
            return now.hasFiguresOf(signing.shown())
                    ? desk.make(authority, at, Step.signing(Move.CONFIRM, now), signing.version())
                    : new Outcome.Refused(
                            Reason.of("figures-moved", signing.shown().value(), now.value()));
        });
    }

    /** Lets the text before stand. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome decline(AuthorityId authority, CommentaryId id, long version, String reason) {
        return Reasons.fit(reason)
                ? make(authority, id, Step.of(Move.DECLINE).because(reason.strip()), version)
                : new Outcome.Refused(Reason.of("decline-reason"));
    }

    /** Takes one's own proposal back. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome drop(AuthorityId authority, CommentaryId id, long version) {
        return make(authority, id, Step.of(Move.DROP), version);
    }

    /** Corrects the spelling of what was submitted. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE') and @access.may(#authority, 'WRITE')")
    @Transactional
    public Outcome correct(AuthorityId authority, CommentaryId id, Draft draft) {
        return make(authority, id, Step.text(Move.CORRECT, Body.draft(draft.text())), draft.version());
    }

    private Outcome make(AuthorityId authority, CommentaryId id, Step step, long version) {
        return desk.with(authority, id, at -> desk.make(authority, at, step, version));
    }
}
