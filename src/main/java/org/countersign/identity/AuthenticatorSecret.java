package org.countersign.identity;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and we both know (RFC 6238): 160 bits, as 32 letters and digits.
 *
 * @param base32 as RFC 4648 has it, without padding
 */
public record AuthenticatorSecret(String base32) implements Serializable {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public AuthenticatorSecret {
        if (!base32.matches("[A-Z2-7]{32}")) {
            throw new IllegalArgumentException("An authenticator's secret has 32 letters and digits.");
        }
    }

    static AuthenticatorSecret random() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(BYTES * 8 / 5, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return new AuthenticatorSecret(text.toString());
    }

    /** In groups of four, to be typed. */
    public String inGroups() {
        return base32.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the picture says to an app: whose account this is, and the secret. */
    public String address(String account) {
        return "otpauth://totp/Countersign:%s?secret=%s&issuer=Countersign&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(account), base32);
    }

    SecretKey key() {
        byte[] bytes = new byte[BYTES];
        long bits = 0;
        int held = 0;
        int next = 0;
        for (char letter : base32.toCharArray()) {
            bits = bits << 5 | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[next++] = (byte) (bits >> held);
            }
        }
        return new SecretKeySpec(bytes, "RAW");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Not the secret: this may reach logs. */
    @Override
    public String toString() {
        return "AuthenticatorSecret[…]";
    }
}
