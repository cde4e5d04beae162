package org.countersign.commentary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.identity.PersonId;

/** Which moves somebody can make with a commentary now, and for each other one why not and who could. Pages show exactly that. */
public record Permitted(Map<Move, Reason> refused) {

    public boolean may(Move move) {
        return !refused.containsKey(move);
    }

    public Optional<Reason> whyNot(Move move) {
        return Optional.ofNullable(refused.get(move));
    }

    static Permitted of(Situation at, Who who, Function<PersonId, String> names) {
        Map<Move, Reason> refused = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            whyNot(move, at, who, names).ifPresent(reason -> refused.put(move, reason));
        }
        return new Permitted(Map.copyOf(refused));
    }

    static Permitted none(Reason reason) {
        Map<Move, Reason> refused = new EnumMap<>(Move.class);
        Set.of(Move.values()).forEach(move -> refused.put(move, reason));
        return new Permitted(Map.copyOf(refused));
    }

    private static Optional<Reason> whyNot(Move move, Situation at, Who who, Function<PersonId, String> names) {
        if (!at.locked().isEmpty() && !move.whileLocked()) {
            return Optional.of(Reason.of("locked", at.locked()));
        }
        State state = at.progress().state();
        if (!move.from().contains(state)) {
            return Optional.of(Reason.of("state", move.words(), state.words()));
        }
        return move.by().allows(at, who) ? Needs.unmet(move, at, who) : Optional.of(notYours(move, at, names));
    }

    private static Reason notYours(Move move, Situation at, Function<PersonId, String> names) {
        String could = move.by().people(at).stream().map(names).sorted().collect(Collectors.joining(", "));
        return could.isEmpty()
                ? Reason.of("not-yours", move.words(), move.by().words())
                : Reason.of("not-yours-but", move.words(), move.by().words(), could);
    }
}
