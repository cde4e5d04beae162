package org.countersign.identity;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Something that somebody proves themselves with; a session's authorities name those it has seen, and when. */
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    AUTHENTICATOR_APP(Proof.AUTHENTICATOR_APP),
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);

    private final String authority;

    Factor(String authority) {
        this.authority = authority;
    }

    public String authority() {
        return authority;
    }
}
