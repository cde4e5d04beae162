package org.countersign.commentary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which moves somebody can make with a commentary now, and for each other one why not. Pages show exactly that. */
public record Permitted(Map<Move, Reason> refused) {

    public boolean may(Move move) {
        return !refused.containsKey(move);
    }

    public Optional<Reason> whyNot(Move move) {
        return Optional.ofNullable(refused.get(move));
    }

    static Permitted of(Commentary commentary, Who who, boolean periodOpen) {
        Map<Move, Reason> refused = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            whyNot(move, commentary, who, periodOpen).ifPresent(reason -> refused.put(move, reason));
        }
        return new Permitted(Map.copyOf(refused));
    }

    static Permitted none(Reason reason) {
        Map<Move, Reason> refused = new EnumMap<>(Move.class);
        Set.of(Move.values()).forEach(move -> refused.put(move, reason));
        return new Permitted(Map.copyOf(refused));
    }

    private static Optional<Reason> whyNot(Move move, Commentary commentary, Who who, boolean periodOpen) {
        if (!periodOpen) {
            return Optional.of(Reason.of("locked"));
        }
        if (!move.from().contains(commentary.state())) {
            return Optional.of(
                    Reason.of("state", move.words(), commentary.state().words()));
        }
        return byWhom(move, commentary, who);
    }

    private static Optional<Reason> byWhom(Move move, Commentary commentary, Who who) {
        return switch (move.by()) {
            case WRITER -> unless(who.writer(), "not-yours", move);
            case OWNER -> unless(who.owner(), "not-yours", move);
            case SIGNER -> unless(commentary.signedBy(who.id()), "not-yours", move);
            case OWNER_NOT_AUTHOR ->
                who.owner() && who.author()
                        ? Optional.of(Reason.of("own-text"))
                        : unless(who.owner(), "not-yours", move);
        };
    }

    private static Optional<Reason> unless(boolean allowed, String code, Move move) {
        return allowed
                ? Optional.empty()
                : Optional.of(Reason.of(code, move.words(), move.by().words()));
    }
}
