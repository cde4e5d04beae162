package org.countersign.audit;

import java.nio.ByteBuffer;
import javax.crypto.SecretKey;
import org.countersign.secrets.InstallationSecret;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/**
 * What makes tampering show: a seal that each entry carries from its first moment, and the links that chain sealed
 * entries. Both need the installation's secret, which the database does not hold.
 */
@Component
class Macs {

    static final int LENGTH = 32;

    private final SecretKey entries;
    private final SecretKey chain;

    Macs(InstallationSecret secret) {
        this.entries = secret.keyFor("audit entry");
        this.chain = secret.keyFor("audit chain");
    }

    byte[] seal(AuthorityId authority, AuditEntry entry) {
        return InstallationSecret.mac(entries, CanonicalBytes.of(authority, entry));
    }

    /** Of the link before, the place in the chain and the entry. */
    byte[] link(AuthorityId authority, byte[] before, long seq, AuditEntry entry) {
        byte[] bytes = CanonicalBytes.of(authority, entry);
        return InstallationSecret.mac(
                chain,
                ByteBuffer.allocate(LENGTH + Long.BYTES + bytes.length)
                        .put(before)
                        .putLong(seq)
                        .put(bytes)
                        .array());
    }
}
