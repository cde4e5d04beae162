package org.countersign.commentary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** What was asked to be removed, and what became of it. */
@Component
class RedactionTable {

    private final TenantJdbc jdbc;
    private final Clock clock;

    RedactionTable(TenantJdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Redaction> all() {
        return jdbc.sql("""
                SELECT redaction_id, words, reason, asked_by, asked_name, asked_at, state, ended_by, ended_at, places
                FROM redaction WHERE authority_id = :authority ORDER BY asked_at DESC
                """).query(RedactionTable::redaction).list();
    }

    /** Locked: of two who confirm at once the second finds it done. */
    Optional<Redaction> waiting(RedactionId id) {
        return jdbc.sql("""
                SELECT redaction_id, words, reason, asked_by, asked_name, asked_at, state, ended_by, ended_at, places
                FROM redaction WHERE authority_id = :authority AND redaction_id = :id AND state = 'ASKED' FOR UPDATE
                """)
                .param("id", Ids.bytes(id.value()))
                .query(RedactionTable::redaction)
                .optional();
    }

    void add(Redaction.Asked asked, PersonId by, String name) {
        jdbc.sql("""
                INSERT INTO redaction (authority_id, redaction_id, words, reason, asked_by, asked_name, asked_at, state)
                VALUES (:authority, :id, :words, :reason, :by, :name, :at, 'ASKED')
                """)
                .param("id", Ids.bytes(Ids.next(clock)))
                .param("words", asked.words().strip())
                .param("reason", asked.reason().strip())
                .param("by", Ids.bytes(by.value()))
                .param("name", name)
                .param("at", now())
                .update();
    }

    /** The words go with it. */
    void end(RedactionId id, Redaction.State state, String by, int places) {
        jdbc.sql("""
                UPDATE redaction SET words = '', state = :state, ended_by = :by, ended_at = :at, places = :places
                WHERE authority_id = :authority AND redaction_id = :id
                """)
                .param("id", Ids.bytes(id.value()))
                .param("state", state.name())
                .param("by", by)
                .param("at", now())
                .param("places", places)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Redaction redaction(ResultSet row, int number) throws SQLException {
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return new Redaction(
                new RedactionId(Ids.of(row.getBytes("redaction_id"))),
                row.getString("words"),
                row.getString("reason"),
                new PersonId(Ids.of(row.getBytes("asked_by"))),
                row.getString("asked_name"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Redaction.State.valueOf(row.getString("state")),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC),
                row.getObject("places", Integer.class));
    }
}
