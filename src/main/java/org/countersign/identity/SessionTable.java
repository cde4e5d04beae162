package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in where, as stored: what all nodes agree on. */
@Component
class SessionTable implements SessionsOf {

    private final JdbcClient jdbc;
    private final SessionSettings settings;
    private final Clock clock;

    SessionTable(JdbcClient jdbc, SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void add(PersonId person, OwnSession session) {
        jdbc.sql("""
                INSERT INTO sign_in_session
                  (session_id, person_id, started_at, active_at, ends_at, address, browser, way)
                VALUES (:id, :person, :started, :started, :ends, :address, :browser, :way)
                """)
                .param("id", bytes(session.id()))
                .param("person", Ids.bytes(person.value()))
                .param("started", stored(session.started()))
                .param("ends", stored(session.endsAt()))
                .param("address", session.address())
                .param("browser", session.browser())
                .param("way", session.way().name())
                .update();
    }

    /** Those that are neither ended nor past their time, the one used last first. */
    List<OwnSession> openOf(PersonId person) {
        return jdbc.sql("""
                SELECT * FROM sign_in_session
                WHERE person_id = :person AND ended_at IS NULL AND ends_at > :now AND active_at > :idleSince
                ORDER BY active_at DESC, session_id
                """)
                .param("person", Ids.bytes(person.value()))
                .param("now", stored(clock.instant()))
                .param("idleSince", stored(clock.instant().minus(settings.idle())))
                .query(SessionTable::session)
                .list();
    }

    /** False if it was ended meanwhile. */
    boolean touch(SessionId session, Instant active) {
        return jdbc.sql("""
                UPDATE sign_in_session SET active_at = :active WHERE session_id = :id AND ended_at IS NULL
                """)
                        .param("active", stored(active))
                        .param("id", bytes(session))
                        .update()
                == 1;
    }

    /** Which of these were ended, or belong to somebody who may no longer sign in. */
    Set<SessionId> endedAmong(Collection<SessionId> live) {
        return jdbc
                .sql("""
                SELECT s.session_id FROM sign_in_session s JOIN person p ON p.person_id = s.person_id
                WHERE s.session_id IN (:live) AND (s.ended_at IS NOT NULL OR NOT p.active)
                """)
                .param("live", live.stream().map(SessionTable::bytes).toList())
                .query((row, number) -> new SessionId(Ids.of(row.getBytes(1))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Ends it, unless it has ended; what ended it first is what is kept. */
    boolean end(SessionId session, SessionEnd because) {
        return ending("session_id = :id", because).param("id", bytes(session)).update() == 1;
    }

    /** Ends one of this person's own; somebody else's stays as it is. */
    boolean end(PersonId person, SessionId session) {
        return ending("session_id = :id AND person_id = :person", SessionEnd.BY_OWNER)
                        .param("id", bytes(session))
                        .param("person", Ids.bytes(person.value()))
                        .update()
                == 1;
    }

    int endOthers(PersonId person, SessionId here, SessionEnd because) {
        return ending("session_id <> :id AND person_id = :person", because)
                .param("id", bytes(here))
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    @Override
    public void endAll(PersonId person) {
        ending("person_id = :person", SessionEnd.REVOKED)
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    @Override
    public void endAllBut(PersonId person, SessionId here) {
        endOthers(person, here, SessionEnd.REVOKED);
    }

    @Override
    public void end(SessionId session) {
        end(session, SessionEnd.REVOKED);
    }

    private JdbcClient.StatementSpec ending(String which, SessionEnd because) {
        return jdbc.sql(
                        "UPDATE sign_in_session SET ended_at = :now, ended_because = :because WHERE ended_at IS NULL AND "
                                + which)
                .param("now", stored(clock.instant()))
                .param("because", because.name());
    }

    private static OwnSession session(ResultSet row, int number) throws SQLException {
        return new OwnSession(
                new SessionId(Ids.of(row.getBytes("session_id"))),
                instant(row, "started_at"),
                instant(row, "active_at"),
                instant(row, "ends_at"),
                row.getString("address"),
                row.getString("browser"),
                SignInWay.valueOf(row.getString("way")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime stored(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static byte[] bytes(SessionId id) {
        return Ids.bytes(id.value());
    }
}
