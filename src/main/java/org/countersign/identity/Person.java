package org.countersign.identity;

import java.util.Set;

/** Somebody within one authority, and as what. */
public record Person(PersonId id, String name, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
