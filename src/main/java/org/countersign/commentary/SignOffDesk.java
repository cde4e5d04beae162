package org.countersign.commentary;

import java.time.Clock;
import java.util.Optional;
import org.countersign.commentary.Acts.NewAct;
import org.countersign.commentary.Desk.Case;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners sign off or return. A second click, or a second tab, finds it signed and signs nothing again. */
@Service
public class SignOffDesk {

    private final Desk desk;
    private final Acts acts;
    private final Figures figures;
    private final WorkflowTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffDesk(
            Desk desk, Acts acts, Figures figures, WorkflowTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.figures = figures;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Signs the text together with the figures shown; refused where either has moved since it was opened. */
    @PreAuthorize("@access.may(#authority, 'SIGN')")
    @Transactional
    public Outcome signOff(AuthorityId authority, CommentaryId id, Signing signing) {
        return desk.with(authority, id, at -> {
            if (at.commentary().state() == State.SIGNED_OFF
                    && at.commentary().signedBy(at.who().id())) {
                return new Outcome.Done(at.commentary().now());
            }
            return refusal(at, Move.SIGN_OFF, signing.version())
                    .or(() -> figuresMoved(authority, at, signing.shown()))
                    .orElseGet(() -> signed(authority, at, signing.shown()));
        });
    }

    /** Gives a text back to its reporter, who is told why. */
    @PreAuthorize("@access.may(#authority, 'SIGN')")
    @Transactional
    public Outcome giveBack(AuthorityId authority, CommentaryId id, Signing signing, String reason) {
        if (reason.isBlank() || reason.length() > 2_000) {
            return new Outcome.Refused(Reason.of("return-reason"));
        }
        return desk.with(
                authority,
                id,
                at -> refusal(at, Move.RETURN, signing.version())
                        .orElseGet(() -> returned(authority, at, reason.strip(), signing.shown())));
    }

    /** Takes one's own signature back while the month is open. */
    @PreAuthorize("@access.may(#authority, 'SIGN')")
    @Transactional
    public Outcome takeBack(AuthorityId authority, CommentaryId id, long version) {
        return desk.with(
                authority, id, at -> refusal(at, Move.TAKE_BACK, version).orElseGet(() -> takenBack(authority, at)));
    }

    private static Optional<Outcome> refusal(Case at, Move move, long version) {
        Optional<Outcome> refused = at.permitted().whyNot(move).map(Outcome.Refused::new);
        if (refused.isPresent() || at.commentary().version() == version) {
            return refused;
        }
        return Optional.of(new Outcome.Conflict(at.commentary().now(), ""));
    }

    private Optional<Outcome> figuresMoved(AuthorityId authority, Case at, Seen shown) {
        Seen now = figures.now(authority, at.indicator(), at.commentary().month());
        return now.equals(shown)
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(Reason.of("figures-moved", shown.value(), now.value())));
    }

    private Outcome signed(AuthorityId authority, Case at, Seen seen) {
        at.commentary().signOff(at.who(), seen, clock.instant());
        append(at, Act.Kind.SIGNED_OFF, State.SUBMITTED, "", seen);
        trail.keep(
                authority, at, org.countersign.audit.Act.SIGNED_OFF, State.SUBMITTED, "figure " + seen.value() + ", ");
        events.publishEvent(CommentarySignedOff.of(
                authority, at.commentary().now(), at.who().id()));
        return desk.done(authority, at.commentary());
    }

    private Outcome returned(AuthorityId authority, Case at, String reason, Seen seen) {
        at.commentary().giveBack();
        append(at, Act.Kind.RETURNED, State.SUBMITTED, reason, seen);
        trail.keep(authority, at, org.countersign.audit.Act.RETURNED, State.SUBMITTED);
        events.publishEvent(
                CommentaryReturned.of(authority, at.commentary().now(), at.who().id()));
        return desk.done(authority, at.commentary());
    }

    private Outcome takenBack(AuthorityId authority, Case at) {
        at.commentary().takeBack();
        append(at, Act.Kind.TOOK_BACK, State.SIGNED_OFF, "", null);
        trail.keep(authority, at, org.countersign.audit.Act.TAKEN_BACK, State.SIGNED_OFF);
        return desk.done(authority, at.commentary());
    }

    private void append(Case at, Act.Kind kind, State before, String reason, @Nullable Seen seen) {
        acts.append(
                at.commentary().id(),
                new NewAct(
                        kind, before, at.commentary().state(), at.commentary().text(), reason, "", seen));
    }
}
