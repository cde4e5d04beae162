package org.countersign.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The installation's one secret. Nothing uses it directly: each purpose has a key of its own, so that what one of them
 * gives away says nothing about the others.
 */
@Component
public class InstallationSecret {

    private static final int FEWEST_CHARACTERS = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey root;

    InstallationSecret(SecretSettings settings) {
        this.root = new SecretKeySpec(text(settings).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The key for a purpose: HMAC-SHA256 of its name under the secret, 32 bytes; the same at every start.
     *
     * @param purpose a short name that nobody else uses, such as "audit chain"
     */
    public SecretKey keyFor(String purpose) {
        return new SecretKeySpec(mac(root, purpose.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    /** HMAC-SHA256 of the data under a key from {@link #keyFor}. */
    public static byte[] mac(SecretKey key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static String text(SecretSettings settings) {
        String text = settings.secret() == null ? firstLine(settings.secretFile()) : settings.secret();
        if (text.strip().length() < FEWEST_CHARACTERS) {
            throw missing();
        }
        return text.strip();
    }

    private static String firstLine(@Nullable Path file) {
        if (file == null) {
            throw missing();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new IllegalStateException("The secret's file (countersign.secret-file) cannot be read: " + file, e);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The installation has no secret of at least " + FEWEST_CHARACTERS
                + " characters. Make one (openssl rand -hex 32) and set COUNTERSIGN_SECRET, or name a file that holds"
                + " it with COUNTERSIGN_SECRET_FILE. Keep it: second factors, sign-on settings and the audit chain"
                + " can be read with the same one only.");
    }
}
