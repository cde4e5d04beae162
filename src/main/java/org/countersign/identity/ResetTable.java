package org.countersign.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Resets as stored, also those for addresses of nobody; how long one holds is told by the database's clock. */
@Component
class ResetTable {

    private static final int IN_AN_HOUR = 3;

    private final JdbcClient jdbc;

    ResetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the account was asked for often enough within the hour. */
    boolean add(UUID reset, Knock knock) {
        lock(knock);
        int before = jdbc.sql("""
                SELECT COUNT(*) FROM password_reset
                WHERE account = :account AND asked_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR
                """)
                .param("account", knock.account())
                .query(Integer.class)
                .single();
        return before < IN_AN_HOUR && insert(reset, knock);
    }

    private void lock(Knock knock) {
        jdbc.sql("""
                INSERT INTO sign_in_account (account, asked_at) VALUES (:account, UTC_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at)
                """).param("account", knock.account()).update();
    }

    private boolean insert(UUID reset, Knock knock) {
        byte @Nullable [] person =
                knock.person().map(id -> Ids.bytes(id.value())).orElse(null);
        return sql("""
                INSERT INTO password_reset (reset_id, account, person_id, asked_at, expires_at)
                VALUES (:id, :account, :person, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)
                """, reset)
                        .param("account", knock.account())
                        .param("person", person)
                        .update()
                == 1;
    }

    Optional<Open> open(UUID reset) {
        return sql("""
                SELECT person_id, expires_at, mailed_at FROM password_reset
                WHERE reset_id = :id AND person_id IS NOT NULL AND used_at IS NULL AND expires_at > UTC_TIMESTAMP(6)
                """, reset)
                .query((row, number) -> new Open(
                        new PersonId(Ids.of(row.getBytes("person_id"))),
                        Objects.requireNonNull(row.getObject("expires_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        row.getTimestamp("mailed_at") != null))
                .optional();
    }

    /** Uses a reset up, and with it all others of its person. Only one of many can succeed. */
    boolean use(UUID reset, PersonId person) {
        boolean used = sql("""
                UPDATE password_reset SET used_at = UTC_TIMESTAMP(6)
                WHERE reset_id = :id AND used_at IS NULL AND expires_at > UTC_TIMESTAMP(6)
                """, reset).update() == 1;
        if (used) {
            useAll(person);
        }
        return used;
    }

    void useAll(PersonId person) {
        jdbc.sql("""
                UPDATE password_reset SET used_at = UTC_TIMESTAMP(6) WHERE person_id = :person AND used_at IS NULL
                """).param("person", Ids.bytes(person.value())).update();
    }

    void mailed(UUID reset) {
        sql("UPDATE password_reset SET mailed_at = UTC_TIMESTAMP(6) WHERE reset_id = :id", reset)
                .update();
    }

    private StatementSpec sql(String sql, UUID reset) {
        return jdbc.sql(sql).param("id", Ids.bytes(reset));
    }

    record Open(PersonId person, Instant expires, boolean mailed) {}
}
