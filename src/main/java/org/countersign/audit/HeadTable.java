package org.countersign.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** The heads that were sent out. */
@Component
class HeadTable {

    private final TenantJdbc jdbc;

    HeadTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    void add(Head head, Instant at) {
        jdbc.sql("INSERT INTO audit_head (authority_id, seq, mac, at) VALUES (:authority, :seq, :mac, :at)")
                .param("seq", head.seq())
                .param("mac", head.mac())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    List<Head> all() {
        return jdbc.sql("SELECT seq, mac FROM audit_head WHERE authority_id = :authority ORDER BY seq")
                .query((row, number) -> new Head(row.getLong("seq"), row.getBytes("mac")))
                .list();
    }

    long lastSeq() {
        return jdbc.sql("SELECT COALESCE(MAX(seq), 0) FROM audit_head WHERE authority_id = :authority")
                .query(Long.class)
                .single();
    }
}
