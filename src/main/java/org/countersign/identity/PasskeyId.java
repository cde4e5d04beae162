package org.countersign.identity;

import java.util.Base64;

/** Names a passkey in our own pages: the hash of what the browser calls it. */
public record PasskeyId(String value) {

    public PasskeyId {
        if (!value.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("A passkey's name has 43 letters, digits and dashes.");
        }
    }

    static PasskeyId of(byte[] hash) {
        return new PasskeyId(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    byte[] hash() {
        return Base64.getUrlDecoder().decode(value);
    }
}
