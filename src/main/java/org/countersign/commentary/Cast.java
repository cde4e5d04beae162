package org.countersign.commentary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.identity.PersonId;

/**
 * Who may act on one commentary at which stage today, and as what.
 *
 * @param places by stage, from {@link Route#REPORTERS} on, then by person
 */
record Cast(Map<Integer, Map<PersonId, List<Capacity>>> places) {

    private static final Comparator<Capacity> PLAINEST = Comparator.comparing(Capacity::kind);

    boolean actsAt(int stage, PersonId person) {
        return !capacities(stage, person).isEmpty();
    }

    /** The plainest first: their own place before that of somebody else. */
    List<Capacity> capacities(int stage, PersonId person) {
        return places.getOrDefault(stage, Map.of()).getOrDefault(person, List.of()).stream()
                .sorted(PLAINEST)
                .toList();
    }

    /** Everybody who may act there, also in the place of others. */
    Set<PersonId> at(int stage) {
        return places.getOrDefault(stage, Map.of()).keySet();
    }

    /** Those whose place it is. */
    Set<PersonId> fillers(int stage) {
        return at(stage).stream()
                .filter(person -> capacities(stage, person).contains(Capacity.OWN))
                .collect(toUnmodifiableSet());
    }

    /** Those who are told that it is theirs: all but those who only might, if nobody else does. */
    Set<PersonId> called(int stage) {
        return at(stage).stream()
                .filter(person -> capacities(stage, person).getFirst().kind() != Capacity.Kind.DEPUTY)
                .collect(toUnmodifiableSet());
    }

    /** Whether they sign at any stage, in whatever capacity. */
    boolean signs(PersonId person) {
        return places.keySet().stream().anyMatch(stage -> stage > Route.REPORTERS && actsAt(stage, person));
    }
}
