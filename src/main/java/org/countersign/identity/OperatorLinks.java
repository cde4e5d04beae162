package org.countersign.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the links by which operators begin: whom one is for and until when, with an HMAC-SHA256 of it. It works
 * once, because it sets a first password.
 */
@Component
class OperatorLinks {

    static final String PATH = "invitation/operator/";

    private static final byte[] KIND = "operator".getBytes(StandardCharsets.US_ASCII);
    private static final int CLAIM = 16 + Long.BYTES;
    private static final int LENGTH = (CLAIM + 32 + 2) / 3 * 4;

    private final SecretKey key;
    private final PublicAddress address;

    OperatorLinks(InstallationSecret secret, PublicAddress address) {
        this.key = secret.keyFor("links");
        this.address = address;
    }

    String link(PersonId person, Instant expires) {
        return address.link(PATH + written(person, expires));
    }

    String written(PersonId person, Instant expires) {
        byte[] claim = ByteBuffer.allocate(CLAIM)
                .put(Ids.bytes(person.value()))
                .putLong(expires.getEpochSecond())
                .array();
        byte[] signed =
                ByteBuffer.allocate(CLAIM + 32).put(claim).put(signature(claim)).array();
        return Base64.getUrlEncoder().encodeToString(signed);
    }

    /** Whom a token is for; empty for one that has expired or that this installation did not write. */
    Optional<PersonId> read(String written, Instant now) {
        return bytes(written)
                .filter(signed -> MessageDigest.isEqual(
                        signature(Arrays.copyOf(signed, CLAIM)), Arrays.copyOfRange(signed, CLAIM, signed.length)))
                .map(ByteBuffer::wrap)
                .filter(claim -> now.getEpochSecond() < claim.getLong(16))
                .map(claim -> new PersonId(Ids.of(Arrays.copyOf(claim.array(), 16))));
    }

    private static Optional<byte[]> bytes(String written) {
        try {
            return written.length() == LENGTH
                    ? Optional.of(Base64.getUrlDecoder().decode(written)).filter(read -> read.length == CLAIM + 32)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] claim) {
        return InstallationSecret.mac(
                key,
                ByteBuffer.allocate(KIND.length + CLAIM).put(KIND).put(claim).array());
    }
}
