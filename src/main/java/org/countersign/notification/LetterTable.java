package org.countersign.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** The e-mails that carry notices, as stored: with the notices, before anything leaves. */
@Component
class LetterTable {

    private static final String COLUMNS = "letter_id, person_id, state, created_at, next_at, attempts, problem";

    private final TenantJdbc jdbc;

    LetterTable(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** One of the person's that has not begun to leave and leaves between now and then; it takes more notices. */
    Optional<UUID> open(PersonId person, Instant now, Instant latest) {
        return jdbc.sql("""
                SELECT letter_id FROM notice_letter
                WHERE authority_id = :authority AND person_id = :person AND state = 'WAITING'
                  AND due_at > :now AND due_at <= :latest
                ORDER BY due_at LIMIT 1
                """)
                .param("person", Ids.bytes(person.value()))
                .param("now", stored(now))
                .param("latest", stored(latest))
                .query((row, number) -> Ids.of(row.getBytes(1)))
                .optional();
    }

    /** Keeps it from leaving until this transaction ends; false when it began to. */
    boolean hold(UUID letter) {
        return jdbc.sql("""
                SELECT attempts FROM notice_letter
                WHERE authority_id = :authority AND letter_id = :letter AND state = 'WAITING' FOR UPDATE
                """)
                .param("letter", Ids.bytes(letter))
                .query(Integer.class)
                .optional()
                .filter(attempts -> attempts == 0)
                .isPresent();
    }

    void add(UUID letter, PersonId person, Instant now, Instant due) {
        jdbc.sql("""
                INSERT INTO notice_letter (authority_id, letter_id, person_id, state, created_at, due_at, next_at,
                                           attempts, problem)
                VALUES (:authority, :letter, :person, 'WAITING', :now, :due, :due, 0, '')
                """)
                .param("letter", Ids.bytes(letter))
                .param("person", Ids.bytes(person.value()))
                .param("now", stored(now))
                .param("due", stored(due))
                .update();
    }

    /** Locks one that is due; empty where another node has it in hand, or had. */
    Optional<Row> due(UUID letter, Instant now) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM notice_letter
                WHERE authority_id = :authority AND letter_id = :letter AND state = 'WAITING' AND next_at <= :now
                FOR UPDATE SKIP LOCKED
                """)
                .param("letter", Ids.bytes(letter))
                .param("now", stored(now))
                .query(LetterTable::row)
                .optional();
    }

    void settle(UUID letter, State state, String problem, Instant now) {
        jdbc.sql("""
                UPDATE notice_letter
                SET state = :state, problem = :problem, settled_at = :now, attempts = attempts + 1
                WHERE authority_id = :authority AND letter_id = :letter
                """)
                .param("letter", Ids.bytes(letter))
                .param("state", state.name())
                .param("problem", problem)
                .param("now", stored(now))
                .update();
    }

    void postpone(UUID letter, String problem, Instant next) {
        jdbc.sql("""
                UPDATE notice_letter SET attempts = attempts + 1, problem = :problem, next_at = :next
                WHERE authority_id = :authority AND letter_id = :letter
                """)
                .param("letter", Ids.bytes(letter))
                .param("problem", problem)
                .param("next", stored(next))
                .update();
    }

    /** Those that were given up or refused, and those that failed at least once and are tried again; the latest first. */
    List<Row> undelivered(int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
                 FROM notice_letter
                WHERE authority_id = :authority
                  AND (state IN ('GIVEN_UP', 'REFUSED') OR state = 'WAITING' AND attempts > 0)
                ORDER BY created_at DESC, letter_id LIMIT :most
                """)
                .param("most", most)
                .query(LetterTable::row)
                .list();
    }

    /** Begins anew with one that was given up, was refused or waits; its growing pauses and its days begin anew too. */
    void again(UUID letter, Instant now) {
        jdbc.sql("""
                UPDATE notice_letter
                SET state = 'WAITING', attempts = 1, created_at = :now, next_at = :now, settled_at = NULL
                WHERE authority_id = :authority AND letter_id = :letter AND state IN ('GIVEN_UP', 'REFUSED', 'WAITING')
                """)
                .param("letter", Ids.bytes(letter))
                .param("now", stored(now))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Ids.of(row.getBytes("letter_id")),
                new PersonId(Ids.of(row.getBytes("person_id"))),
                State.valueOf(row.getString("state")),
                moment(row, "created_at"),
                moment(row, "next_at"),
                row.getInt("attempts"),
                row.getString("problem"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime stored(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** What became of it. */
    enum State {
        WAITING,
        SENT,
        /** The address takes no mail. */
        REFUSED,
        /** Tried for days, in vain. */
        GIVEN_UP,
        /** Nobody needs it any more. */
        DROPPED
    }

    record Row(UUID id, PersonId person, State state, Instant since, Instant next, int attempts, String problem) {}
}
