package org.countersign.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** The codes of an authenticator app (RFC 6238): six digits that hold for half a minute. */
final class AuthenticatorCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS = CODES.getTimeStep().toSeconds();

    private AuthenticatorCodes() {}

    /** The step a code belongs to: the present one, or the one before or after, since clocks differ a little. */
    static OptionalLong stepOf(AuthenticatorSecret secret, String code, Instant now) {
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.of(present, present - 1, present + 1)
                .filter(step -> isSame(code(secret, step), code))
                .findFirst();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(AuthenticatorSecret secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    secret.key(), Instant.ofEpochSecond(step * SECONDS), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("An authenticator's secret is no key", e);
        }
    }
}
