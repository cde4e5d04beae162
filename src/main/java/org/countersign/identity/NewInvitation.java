package org.countersign.identity;

import java.util.Set;

/** Somebody to invite: as whom, to which address, and as what. */
public record NewInvitation(String name, EmailAddress email, Set<Role> roles) {

    public NewInvitation {
        NewPerson.withoutSignIn(name, roles);
    }
}
