package org.countersign.identity;

import java.io.Serializable;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;

/** Whoever is signed in, as the session keeps them: no roles, because those are asked for at every call. */
public interface SignedIn extends Serializable {

    PersonId id();

    String name();

    /** The authority whose single sign-on vouched for them; empty after a password. */
    default Optional<AuthorityId> through() {
        return Optional.empty();
    }
}
