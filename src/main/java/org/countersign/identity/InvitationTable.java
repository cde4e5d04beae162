package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Invitations as stored, one for each person; how long one holds is told by the database's clock. */
@Component
class InvitationTable {

    private final TenantJdbc jdbc;

    InvitationTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an invitation, or a new one over an earlier one, whose link is dead by that. */
    void put(PersonId person, EmailAddress email, String invitedBy) {
        sql("""
                INSERT INTO invitation (authority_id, person_id, email, invited_by, invited_at, expires_at, round)
                VALUES (:authority, :person, :email, :by, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 7 DAY, 1)
                ON DUPLICATE KEY UPDATE email = VALUES(email), invited_by = VALUES(invited_by),
                    invited_at = VALUES(invited_at), expires_at = VALUES(expires_at), round = round + 1,
                    mailed_at = NULL, undeliverable = FALSE, withdrawn_at = NULL
                """, person).param("email", email.value()).param("by", invitedBy).update();
    }

    Optional<Stored> of(PersonId person) {
        return sql(SELECT + "WHERE authority_id = :authority AND person_id = :person", person)
                .query(InvitationTable::stored)
                .optional();
    }

    void mailed(PersonId person, boolean delivered) {
        sql("""
                UPDATE invitation SET mailed_at = UTC_TIMESTAMP(6), undeliverable = :refused
                WHERE authority_id = :authority AND person_id = :person
                """, person).param("refused", !delivered).update();
    }

    /** Uses an invitation up. False if it was used, withdrawn, replaced or has expired: only one of many can succeed. */
    boolean accept(PersonId person, int round) {
        return sql("""
                UPDATE invitation SET accepted_at = UTC_TIMESTAMP(6)
                WHERE authority_id = :authority AND person_id = :person AND round = :round
                  AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > UTC_TIMESTAMP(6)
                """, person).param("round", round).update() == 1;
    }

    /** Keeps that another person joined in place of the one invited. */
    void acceptedBy(PersonId person, PersonId account) {
        sql("""
                UPDATE invitation SET accepted_by = :account WHERE authority_id = :authority AND person_id = :person
                """, person).param("account", Ids.bytes(account.value())).update();
    }

    boolean withdraw(PersonId person) {
        return sql("""
                UPDATE invitation SET withdrawn_at = UTC_TIMESTAMP(6)
                WHERE authority_id = :authority AND person_id = :person
                  AND accepted_at IS NULL AND withdrawn_at IS NULL
                """, person).update() == 1;
    }

    private static final String SELECT = """
            SELECT person_id, email, invited_by, expires_at, round, mailed_at IS NOT NULL AS mailed, undeliverable,
                accepted_at IS NOT NULL AS accepted,
                accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > UTC_TIMESTAMP(6) AS open,
                withdrawn_at IS NOT NULL AS withdrawn
            FROM invitation
            """;

    private StatementSpec sql(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", Ids.bytes(person.value()));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new PersonId(Ids.of(row.getBytes("person_id"))),
                row.getString("email"),
                row.getString("invited_by"),
                instant(row.getObject("expires_at", LocalDateTime.class)),
                row.getInt("round"),
                new Standing(
                        row.getBoolean("mailed"),
                        row.getBoolean("undeliverable"),
                        row.getBoolean("accepted"),
                        row.getBoolean("open"),
                        row.getBoolean("withdrawn")));
    }

    private static Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? Instant.MIN : stored.toInstant(ZoneOffset.UTC);
    }

    record Stored(PersonId person, String email, String invitedBy, Instant expires, int round, Standing standing) {

        boolean isOpen() {
            return standing.open();
        }
    }

    /** @param open whether its link works */
    record Standing(boolean mailed, boolean undeliverable, boolean accepted, boolean open, boolean withdrawn) {}
}
