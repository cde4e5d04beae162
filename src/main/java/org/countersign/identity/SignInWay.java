package org.countersign.identity;

import org.springframework.security.core.Authentication;

/** How somebody signed in. */
public enum SignInWay {
    PASSWORD("with a password"),
    SINGLE_SIGN_ON("through single sign-on");

    private final String words;

    SignInWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static SignInWay of(Authentication authentication) {
        return Proof.of(authentication).through().isPresent() ? SINGLE_SIGN_ON : PASSWORD;
    }
}
