package org.countersign.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.PublicAddress;
import org.springframework.stereotype.Component;

/** Links to choose a new password: the reset's id with an HMAC-SHA256 of it, so that no table holds what opens one. */
@Component
class ResetLinks {

    private static final int ID = 16;
    private static final int LENGTH = (ID + 32) / 3 * 4;

    private final SecretKey key;
    private final PublicAddress address;

    ResetLinks(InstallationSecret secret, PublicAddress address) {
        this.key = secret.keyFor("password resets");
        this.address = address;
    }

    String link(UUID reset) {
        return address.link("reset/" + token(reset));
    }

    /** Where anybody asks for one. */
    String start() {
        return address.link("reset");
    }

    String token(UUID reset) {
        byte[] id = Ids.bytes(reset);
        byte[] signed = ByteBuffer.allocate(ID + 32)
                .put(id)
                .put(InstallationSecret.mac(key, id))
                .array();
        return Base64.getUrlEncoder().encodeToString(signed);
    }

    /** What a token stands for; empty for one that this installation did not write. */
    Optional<UUID> read(String token) {
        return bytes(token)
                .filter(signed -> MessageDigest.isEqual(
                        InstallationSecret.mac(key, Arrays.copyOf(signed, ID)),
                        Arrays.copyOfRange(signed, ID, signed.length)))
                .map(signed -> Ids.of(Arrays.copyOf(signed, ID)));
    }

    private static Optional<byte[]> bytes(String token) {
        try {
            return token.length() == LENGTH ? Optional.of(Base64.getUrlDecoder().decode(token)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
