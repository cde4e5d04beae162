package org.countersign.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Deliveries of the scope's authority that were taken in, with their answers. */
@Component
class DeliveryTable {

    private static final String COLUMNS =
            "SELECT delivery_id, digest, report FROM feed_delivery WHERE authority_id = :authority ";

    private final TenantJdbc jdbc;

    DeliveryTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> of(FeedTokenId token, String key) {
        return jdbc.sql(COLUMNS + "AND token_id = :token AND idempotency_key = :key")
                .param("token", Ids.bytes(token.value()))
                .param("key", key)
                .query(Kept::of)
                .optional();
    }

    Optional<Kept> of(FeedDeliveryId id) {
        return jdbc.sql(COLUMNS + "AND delivery_id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(Kept::of)
                .optional();
    }

    /** A key that somebody else used in the meantime undoes the whole transaction. */
    void keep(UUID id, Instant at, Delivery delivery, String report) {
        jdbc.sql("""
                INSERT INTO feed_delivery (authority_id, delivery_id, token_id, idempotency_key, digest, at, report)
                VALUES (:authority, :id, :token, :key, :digest, :at, :report)
                """)
                .param("id", Ids.bytes(id))
                .param("token", Ids.bytes(delivery.token().value()))
                .param("key", delivery.key().orElse(null))
                .param("digest", delivery.digest())
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("report", report)
                .update();
    }

    /** With its key, which is free again. */
    void forgetBefore(Instant moment) {
        jdbc.sql("DELETE FROM feed_delivery WHERE authority_id = :authority AND at < :moment")
                .param("moment", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update();
    }

    /** @param digest of the body */
    record Kept(UUID id, String digest, String report) {

        static Kept of(ResultSet row, int number) throws SQLException {
            return new Kept(Ids.of(row.getBytes("delivery_id")), row.getString("digest"), row.getString("report"));
        }
    }
}
