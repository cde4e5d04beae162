package org.countersign.commentary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where texts are signed or returned. A second click, or a second tab, finds it signed and signs nothing again. */
@Service
public class SignOffDesk {

    private final Desk desk;

    SignOffDesk(Desk desk) {
        this.desk = desk;
    }

    /** Signs the text together with the figures shown; refused where either has moved since it was opened. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome signOff(AuthorityId authority, CommentaryId id, Signing signing) {
        return desk.with(authority, id, at -> {
            if (signedAlready(at)) {
                return new Outcome.Done(at.commentary().now());
            }
            return refusal(at, Move.SIGN_OFF, signing.version())
                    .or(() -> figuresMoved(at, signing.shown()))
                    .orElseGet(() ->
                            desk.make(authority, at, Step.signing(Move.SIGN_OFF, signing.shown()), signing.version()));
        });
    }

    /**
     * Signs several, each as it was shown; those that moved meanwhile stay unsigned, and the others are signed all the
     * same. As many statements for three hundred as for two.
     */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Map<CommentaryId, Outcome> signOffAll(AuthorityId authority, List<ToSign.Chosen> chosen) {
        Map<CommentaryId, Signing> shown = new HashMap<>();
        chosen.forEach(one -> shown.put(one.commentary(), one.signing()));
        return desk.withAll(
                authority,
                shown.keySet(),
                at -> attempt(at, shown.get(at.commentary().id())));
    }

    private static Attempt attempt(Case at, Signing signing) {
        Optional<Outcome> no = signedAlready(at)
                ? Optional.of(new Outcome.Done(at.commentary().now()))
                : refusal(at, Move.SIGN_OFF, signing.version()).or(() -> figuresMoved(at, signing.shown()));
        return no.<Attempt>map(Attempt.Failed::new)
                .orElseGet(() -> Desk.attempt(at, Step.signing(Move.SIGN_OFF, signing.shown()), signing.version()));
    }

    /** Signs once more what was signed with figures that have moved since. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome signAgain(AuthorityId authority, CommentaryId id, Signing signing) {
        return desk.with(
                authority,
                id,
                at -> refusal(at, Move.SIGN_AGAIN, signing.version())
                        .or(() -> figuresMoved(at, signing.shown()))
                        .orElseGet(() -> desk.make(
                                authority, at, Step.signing(Move.SIGN_AGAIN, signing.shown()), signing.version())));
    }

    /** Gives a text back to its reporter, who is told why. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome giveBack(AuthorityId authority, CommentaryId id, Signing signing, String reason) {
        return returned(
                authority, id, Step.signing(Move.RETURN, signing.shown()).because(reason), signing.version());
    }

    /** Gives a text back to those who signed before. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome giveBackOneStage(AuthorityId authority, CommentaryId id, Signing signing, String reason) {
        return returned(
                authority,
                id,
                Step.signing(Move.RETURN_ONE_STAGE, signing.shown()).because(reason),
                signing.version());
    }

    /** Takes one's own signature back while the month is open and nobody has built on it. */
    @PreAuthorize("@access.may(#authority, 'COUNTERSIGN')")
    @Transactional
    public Outcome takeBack(AuthorityId authority, CommentaryId id, long version) {
        return desk.with(authority, id, at -> desk.make(authority, at, Step.of(Move.TAKE_BACK), version));
    }

    private Outcome returned(AuthorityId authority, CommentaryId id, Step step, long version) {
        if (!Reasons.fit(step.reason())) {
            return new Outcome.Refused(Reason.of("return-reason"));
        }
        return desk.with(
                authority,
                id,
                at -> desk.make(authority, at, step.because(step.reason().strip()), version));
    }

    private static boolean signedAlready(Case at) {
        Progress progress = at.progress();
        return progress.state() == State.SIGNED_OFF
                && at.commentary().signedBy(at.who().id());
    }

    /** Said before the figures are read: whoever may not sign learns that first. */
    private static Optional<Outcome> refusal(Case at, Move move, long version) {
        Optional<Outcome> refused = at.permitted().whyNot(move).map(Outcome.Refused::new);
        if (refused.isPresent() || at.commentary().version() == version) {
            return refused;
        }
        return Optional.of(new Outcome.Conflict(at.commentary().now(), ""));
    }

    private static Optional<Outcome> figuresMoved(Case at, Seen shown) {
        Seen now = at.figures().get();
        return now.hasFiguresOf(shown)
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(Reason.of("figures-moved", shown.value(), now.value())));
    }
}
