package org.countersign.identity.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.identity.Colleague;
import org.countersign.identity.Handover.Holding;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;

/** Everybody of an authority with what they answer for. */
record Staff(List<Colleague> everybody, Map<PersonId, List<Holding>> held) {

    List<Holding> of(Colleague person) {
        return held.getOrDefault(person.id(), List.of());
    }

    /** What somebody answers for in these roles. */
    List<Holding> of(Colleague person, Set<Role> roles) {
        return of(person).stream()
                .filter(holding -> roles.contains(holding.as()))
                .toList();
    }

    long count(Colleague person, Role role) {
        return of(person).stream().filter(holding -> holding.as() == role).count();
    }

    /** Who could take over something from somebody: active, with the role for it. */
    List<Colleague> successors(Colleague leaver, Role role) {
        return everybody.stream()
                .filter(person -> person.isActive() && person.is(role))
                .filter(person -> !person.id().equals(leaver.id()))
                .toList();
    }

    /** Whether nobody else answers for it in the same role. */
    boolean isAlone(Holding holding) {
        return held.values().stream()
                        .flatMap(List::stream)
                        .filter(other -> other.key().equals(holding.key()) && other.as() == holding.as())
                        .count()
                == 1;
    }
}
