package org.countersign.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an authority read-only and writable again. Its own trail says by whom and why. */
@Service
public class Suspensions {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    private final TenantJdbc jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Suspensions(TenantJdbc jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** False, and nothing changed, where it is suspended already: the first reason stands. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional
    public boolean suspend(AuthorityId authority, String because) {
        String reason = because.strip();
        if (!isReason(reason)) {
            throw new IllegalArgumentException("A reason has 10 to 500 characters.");
        }
        jdbc.sql("""
                INSERT INTO access_condition (authority_id) VALUES (:authority)
                ON DUPLICATE KEY UPDATE authority_id = VALUES(authority_id)
                """).update();
        boolean changed = jdbc.sql("""
                UPDATE access_condition SET suspended_because = :reason, suspended_at = :at, version = version + 1
                WHERE authority_id = :authority AND suspended_because IS NULL
                """)
                        .param("reason", reason)
                        .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
        if (changed) {
            audit.operated(authority, Act.SUSPENDED, "access", reason, new Change("active", "suspended"));
        }
        return changed;
    }

    /** False, and nothing changed, where it is not suspended. */
    @PreAuthorize("@access.may(#authority, 'OPERATE')")
    @Transactional
    public boolean restore(AuthorityId authority) {
        boolean changed = jdbc.sql("""
                UPDATE access_condition SET suspended_because = NULL, suspended_at = NULL, version = version + 1
                WHERE authority_id = :authority AND suspended_because IS NOT NULL
                """).update() == 1;
        if (changed) {
            audit.operated(authority, Act.RESTORED, "access", "", new Change("suspended", "active"));
        }
        return changed;
    }

    /** Whether these words will do as a reason. */
    public static boolean isReason(String words) {
        int length = words.strip().length();
        return length >= SHORTEST_REASON && length <= LONGEST_REASON;
    }
}
