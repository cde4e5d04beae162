package org.countersign.commentary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A text's fingerprint, as the audit trail keeps it: whoever has the text can tell whether it is the one that was signed. */
public final class TextDigest {

    private static final int BYTES = 8;

    private TextDigest() {}

    /** The first sixteen hexadecimal digits of its SHA-256. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
