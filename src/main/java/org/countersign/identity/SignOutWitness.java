package org.countersign.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps in the trail who signed out, by whichever way they were signed in. */
@Component
class SignOutWitness {

    private final Witness witness;

    SignOutWitness(Witness witness) {
        this.witness = witness;
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            witness.of(person, "sign-out", "");
        }
    }
}
