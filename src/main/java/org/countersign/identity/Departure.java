package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody gives up all their roles in an authority, or some.
 *
 * @param version as it was when the administrator looked
 * @param keeps the roles they go on with; none when they leave
 * @param successors who takes over what; what is not named is left without
 */
public record Departure(PersonId person, int version, Set<Role> keeps, List<Successor> successors) {

    Optional<PersonId> successorFor(Handover.Holding holding) {
        return successors.stream()
                .filter(successor -> successor.key().equals(holding.key()) && successor.as() == holding.as())
                .map(Successor::to)
                .findFirst();
    }

    /** Who takes over one thing held, named by its key. */
    public record Successor(String key, Role as, PersonId to) {}
}
