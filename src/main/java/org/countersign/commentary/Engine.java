package org.countersign.commentary;

import java.util.Optional;
import java.util.function.Function;
import org.countersign.commentary.Progress.Body;
import org.countersign.commentary.Progress.Signed;
import org.countersign.identity.PersonId;

/**
 * The sign-off engine: whether somebody may make a move, and where it leads. It reads and stores nothing, so that a test
 * can walk it at random; every desk goes through it.
 */
final class Engine {

    private Engine() {}

    /**
     * @param text what was typed, for the moves that bring one
     * @return where the commentary stands then, or why the move was refused
     */
    static Made make(Move move, Situation at, Who who, Body text, Function<PersonId, String> names) {
        Optional<Reason> refused = Permitted.of(at, who, names).whyNot(move).or(() -> unfit(move, at, text));
        if (refused.isPresent()) {
            return new Made.Refused(refused.get());
        }
        return new Made.Moved(checked(move, after(move, at, who, text)), capacity(move, at, who));
    }

    /** What Countersign does by itself, when the rule of the move says so. */
    static Progress byItself(Move move, Progress progress) {
        if (move.by() != By.SYSTEM || !move.from().contains(progress.state())) {
            throw new IllegalStateException(move + " from " + progress.state());
        }
        return checked(
                move,
                switch (move) {
                    case FALL_BACK -> progress.fallenBack();
                    case WAIVE -> progress.waived();
                    case REQUIRE -> progress.required();
                    default -> throw new IllegalStateException(move + " is not ours");
                });
    }

    /** A stage that everybody signs goes on without whoever has left, once all others have signed. */
    static Progress passedOn(Situation at) {
        if (!at.completeWithoutOthers()) {
            throw new IllegalStateException("The stage is not complete.");
        }
        return checked(Move.PASS_ON, at.progress().passedOn(at.route()));
    }

    private static Progress after(Move move, Situation at, Who who, Body text) {
        Progress now = at.progress();
        return switch (move) {
            case WRITE -> now.written(text, who.id());
            case SUBMIT -> now.submitted(text, who.id());
            case WITHDRAW -> now.withdrawn();
            case RETURN -> now.returned();
            case RETURN_ONE_STAGE -> now.returnedOneStage();
            case PROPOSE -> now.proposed(text, who.id());
            case CONFIRM -> now.confirmed(new Signed(now.stage(), who.id(), null), at.route());
            case DECLINE, DROP -> now.declined();
            case CORRECT -> now.corrected(text, who.id());
            case SIGN_OFF -> signedOff(at, who);
            case SIGN_AGAIN -> now.signedAgain(signature(at, who, at.route().last()));
            case TAKE_BACK -> now.takenBack(who.id());
            case REOPEN -> now.reopened();
            case FALL_BACK, PASS_ON, WAIVE, REQUIRE -> throw new IllegalStateException(move + " is made by nobody");
        };
    }

    private static Progress signedOff(Situation at, Who who) {
        Progress now = at.progress();
        Progress signed = now.signedOff(signature(at, who, now.stage()), at.route(), false);
        boolean complete = at.complete(signed.placesSigned(now.stage()));
        return now.signedOff(signature(at, who, now.stage()), at.route(), complete);
    }

    /** In the place that is still free; in the plainest where all are signed. */
    private static Signed signature(Situation at, Who who, int stage) {
        return at.signature(who.id(), stage)
                .orElseGet(() -> new Signed(
                        stage,
                        who.id(),
                        at.cast().capacities(stage, who.id()).getFirst().instead()));
    }

    private static Optional<Reason> unfit(Move move, Situation at, Body text) {
        return switch (move) {
            case SUBMIT ->
                text.text().isBlank() && !at.required().isEmpty()
                        ? Optional.of(Reason.of("text-required", at.required()))
                        : Optional.empty();
            case PROPOSE ->
                text.text().isBlank() || text.text().equals(at.progress().body().text())
                        ? Optional.of(Reason.of("same-wording"))
                        : Optional.empty();
            case CORRECT ->
                Spelling.only(at.progress().body().text(), text.text())
                        ? Optional.empty()
                        : Optional.of(Reason.of("more-than-spelling"));
            default -> Optional.empty();
        };
    }

    /** In whose place it was done: of several, the one that the move counts for. */
    private static Optional<PersonId> capacity(Move move, Situation at, Who who) {
        int stage = at.progress().stage();
        return switch (move) {
            case SIGN_OFF -> Optional.ofNullable(signature(at, who, stage).instead());
            case SIGN_AGAIN ->
                Optional.ofNullable(signature(at, who, at.route().last()).instead());
            case WRITE, SUBMIT, WITHDRAW, RETURN, RETURN_ONE_STAGE, PROPOSE ->
                at.cast().capacities(stage(move, stage), who.id()).stream()
                        .findFirst()
                        .flatMap(Capacity::onBehalfOf);
            default -> Optional.empty();
        };
    }

    private static int stage(Move move, int stage) {
        return move.by() == By.WRITER ? Route.REPORTERS : stage;
    }

    private static Progress checked(Move move, Progress after) {
        if (!move.to().contains(after.state())) {
            throw new IllegalStateException(move + " led to " + after.state());
        }
        return after;
    }

    /** What became of an attempt. */
    sealed interface Made {

        /** @param instead in whose place it was done; empty where in one's own */
        record Moved(Progress after, Optional<PersonId> instead) implements Made {}

        record Refused(Reason reason) implements Made {}
    }
}
