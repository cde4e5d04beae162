package org.countersign.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The provider vouched, and still nobody is signed in. */
class SignOnRejected extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final SignOnRefusal because;
    private final String reference;

    SignOnRejected(SignOnRefusal because, String reference) {
        super(new OAuth2Error(because.code()));
        this.because = because;
        this.reference = reference;
    }

    SignOnRefusal because() {
        return because;
    }

    /** What the trail calls the account; empty where the trail says nothing. */
    String reference() {
        return reference;
    }
}
