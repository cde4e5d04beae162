package org.countersign.audit;

import java.time.Instant;
import java.util.UUID;

/** A place in the trail, from which reading goes on towards older entries. */
public record AuditCursor(Instant at, UUID id) {

    private static final UUID AFTER_ALL = new UUID(-1L, -1L);

    /** The place after everything that happened until now. */
    static AuditCursor at(Instant now) {
        return new AuditCursor(now, AFTER_ALL);
    }

    /** The place just before this entry. */
    public static AuditCursor before(AuditEntry entry) {
        return new AuditCursor(entry.at(), entry.id());
    }
}
