package org.countersign.identity;

import java.util.Set;
import org.countersign.tenancy.Unseen;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to take into an authority.
 *
 * @param email the name to sign in with; null for somebody who cannot sign in yet
 * @param password null for somebody who cannot sign in yet
 */
public record NewPerson(
        String name, @Nullable String email, @Nullable String password, Set<Role> roles) {

    public NewPerson {
        if (Unseen.only(name) || name.length() > 120) {
            throw new IllegalArgumentException("A person's name has 1 to 120 characters.");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A person has at least one role.");
        }
    }

    public static NewPerson withoutSignIn(String name, Set<Role> roles) {
        return new NewPerson(name, null, null, roles);
    }
}
