package org.countersign.identity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody within one authority, and as what.
 *
 * @param manager to whom what they leave is escalated; null where nobody is named
 */
public record Person(
        PersonId id, String name, Set<Role> roles, @Nullable PersonId manager) {

    public Person(PersonId id, String name, Set<Role> roles) {
        this(id, name, roles, null);
    }

    public Optional<PersonId> managedBy() {
        return Optional.ofNullable(manager);
    }

    /** Whether they can sign where they fill a stage. */
    public boolean signs() {
        return roles.stream().anyMatch(Role::signs);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
