package org.countersign.identity;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator typed in.
 *
 * @param secret null keeps the one that is there
 * @param version of the settings it was typed over
 */
public record SignOnChange(
        String issuer,
        String clientId,
        @Nullable String secret,
        String groupsClaim,
        boolean endSession,
        boolean inUse,
        int version) {

    public SignOnChange {
        issuer = issuer.strip();
        clientId = clientId.strip();
        groupsClaim = groupsClaim.strip();
        secret = secret == null || secret.isBlank() ? null : secret.strip();
    }

    /** Neither does the secret reach a log by way of this. */
    @Override
    public String toString() {
        return "SignOnChange[" + issuer + "]";
    }
}
