package org.countersign.commentary;

import java.util.Optional;

/** What a move needs besides the right state and the right person. Reasons and texts come with the move and are judged there. */
final class Needs {

    private Needs() {}

    static Optional<Reason> unmet(Move move, Situation at, Who who) {
        return switch (move) {
            case WITHDRAW -> unless(at.progress().signed().isEmpty(), "signed-meanwhile");
            case RETURN_ONE_STAGE -> unless(at.progress().stage() > 1, "first-stage");
            case PROPOSE ->
                unsigned(at, who)
                        .or(() -> unless(!at.confirmers(Optional.of(who.id())).isEmpty(), "nobody-confirms"));
            case CORRECT -> unsigned(at, who);
            case SIGN_OFF -> signing(at, who);
            case SIGN_AGAIN -> again(at, who);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> signing(Situation at, Who who) {
        if (at.progress().isAuthor(who.id())) {
            return Optional.of(Reason.of("own-text"));
        }
        int stage = at.progress().stage();
        boolean placeLeft = at.signature(who.id(), stage).isPresent();
        return unless(placeLeft || at.complete(at.progress().placesSigned(stage)), "signed-already");
    }

    /** Whoever signed a text does not change it while the signature stands: it would be their own. */
    private static Optional<Reason> unsigned(Situation at, Who who) {
        return unless(
                at.progress().signed().stream()
                        .noneMatch(signature -> signature.by().equals(who.id())),
                "signed-this");
    }

    private static Optional<Reason> again(Situation at, Who who) {
        return at.progress().isAuthor(who.id())
                ? Optional.of(Reason.of("own-text"))
                : unless(at.moved().getAsBoolean(), "not-moved");
    }

    private static Optional<Reason> unless(boolean met, String code) {
        return met ? Optional.empty() : Optional.of(Reason.of(code));
    }
}
