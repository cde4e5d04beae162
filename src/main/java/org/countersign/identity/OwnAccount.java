package org.countersign.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The bean named "account", which guards ask about what belongs to a person and not to an authority. */
@Component("account")
class OwnAccount {

    /** Whether whoever acts now is a person who gave every factor they have. */
    public boolean isOpen() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn;
    }

    /** Whoever acts now; behind a guard that asked {@link #isOpen()}. */
    PersonId person() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now != null && now.getPrincipal() instanceof SignedIn person) {
            return person.id();
        }
        throw new IllegalStateException("Nobody is signed in.");
    }
}
