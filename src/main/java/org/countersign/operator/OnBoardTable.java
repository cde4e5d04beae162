package org.countersign.operator;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Being on board is having a row here. */
@Component
class OnBoardTable {

    private final TenantJdbc jdbc;

    OnBoardTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is on board already; of two at the same moment the second waits and is told so. */
    boolean add(Instant now) {
        try {
            jdbc.sql("INSERT INTO on_board (authority_id, since) VALUES (:authority, :since)")
                    .param("since", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Read under a lock, so that a row committed while we waited is seen. */
    Instant since() {
        return jdbc.sql("SELECT since FROM on_board WHERE authority_id = :authority FOR SHARE")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }
}
