package org.countersign.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Writes and reads the links of invitations. A token is what it stands for with an HMAC-SHA256 of it: the database holds
 * nothing that opens an invitation, and a guessed or altered token is turned away before any row is read.
 */
@Component
class InvitationLinks {

    static final String PATH = "invitation/";

    private static final byte[] KIND = "invitation".getBytes(StandardCharsets.US_ASCII);
    private static final int CLAIM = Short.BYTES + 16 + Integer.BYTES;
    private static final int LENGTH = (CLAIM + 32) / 3 * 4;

    private final SecretKey key;
    private final PublicAddress address;

    InvitationLinks(InstallationSecret secret, PublicAddress address) {
        this.key = secret.keyFor("links");
        this.address = address;
    }

    String link(InvitationToken token) {
        return address.link(PATH + written(token));
    }

    String written(InvitationToken token) {
        byte[] claim = ByteBuffer.allocate(CLAIM)
                .putShort((short) token.authority().value())
                .put(Ids.bytes(token.person().value()))
                .putInt(token.round())
                .array();
        byte[] signed =
                ByteBuffer.allocate(CLAIM + 32).put(claim).put(signature(claim)).array();
        return Base64.getUrlEncoder().encodeToString(signed);
    }

    /** What a token stands for; empty for one that this installation did not write. */
    Optional<InvitationToken> read(String written) {
        return bytes(written)
                .filter(signed -> MessageDigest.isEqual(
                        signature(Arrays.copyOf(signed, CLAIM)), Arrays.copyOfRange(signed, CLAIM, signed.length)))
                .map(InvitationLinks::claim);
    }

    private static InvitationToken claim(byte[] signed) {
        ByteBuffer claim = ByteBuffer.wrap(signed);
        var authority = new AuthorityId(claim.getShort());
        byte[] person = new byte[16];
        claim.get(person);
        return new InvitationToken(authority, new PersonId(Ids.of(person)), claim.getInt());
    }

    private static Optional<byte[]> bytes(String written) {
        try {
            return written.length() == LENGTH
                    ? Optional.of(Base64.getUrlDecoder().decode(written))
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
