package org.countersign.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;

/**
 * Somebody's account at a provider (OpenID Connect Core 1.0, section 5.7): the two together never change hands.
 *
 * @param subject at most 255 ASCII characters, as the standard has it
 */
record FederatedId(String issuer, String subject) implements Serializable {

    private static final int SHOWN_BYTES = 6;

    FederatedId {
        if (subject.isEmpty()
                || subject.length() > 255
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(subject)) {
            throw new IllegalArgumentException("A subject has 1 to 255 ASCII characters.");
        }
    }

    /** What trail and page call it: the same for the same account, and nothing can be read from it. */
    String reference(SecretKey key) {
        byte[] mac = InstallationSecret.mac(key, (issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, SHOWN_BYTES);
    }

    @Override
    public String toString() {
        return "FederatedId[" + issuer + "]";
    }
}
