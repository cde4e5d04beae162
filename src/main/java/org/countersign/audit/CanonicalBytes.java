package org.countersign.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;

/**
 * An entry as bytes, every column of it: no two different entries give the same. Each part is preceded by its length, so
 * that moving a letter from one column to the next shows.
 */
final class CanonicalBytes {

    private static final int VERSION = 1;

    private CanonicalBytes() {}

    static byte[] of(AuthorityId authority, AuditEntry entry) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(authority.value());
            part(out, Ids.bytes(entry.id()));
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            part(out, entry.personId() == null ? new byte[0] : Ids.bytes(entry.personId()));
            for (String text : texts(entry)) {
                part(out, text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String[] texts(AuditEntry entry) {
        return new String[] {
            entry.name(),
            entry.act(),
            entry.subject(),
            entry.detail(),
            entry.change().before(),
            entry.change().after(),
            entry.origin().address(),
            entry.origin().session()
        };
    }

    private static void part(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
