package org.countersign.identity;

import java.util.Optional;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How a session proved who it is.
 *
 * @param secondFactor whether an authenticator app or a passkey was used
 * @param through the authority whose single sign-on vouched
 */
record Proof(boolean secondFactor, Optional<AuthorityId> through) {

    /** What an authenticator app's code adds to a session; Spring Security has a name for passkeys only. */
    static final String AUTHENTICATOR_APP = "FACTOR_AUTHENTICATOR_APP";

    private static final Proof NOTHING = new Proof(false, Optional.empty());

    private static final Set<String> SECOND_FACTORS =
            Set.of(AUTHENTICATOR_APP, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

    static Proof of(Authentication authentication) {
        boolean second = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(SECOND_FACTORS::contains);
        return new Proof(second, through(authentication));
    }

    /** Of whoever acts now. */
    static Proof now() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now == null ? NOTHING : of(now);
    }

    private static Optional<AuthorityId> through(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person ? person.through() : Optional.empty();
    }

    boolean isThrough(AuthorityId authority) {
        return through.filter(authority::equals).isPresent();
    }
}
