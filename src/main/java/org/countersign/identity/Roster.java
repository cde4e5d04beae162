package org.countersign.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.Colleague.Letter;
import org.countersign.identity.Colleague.State;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody who belongs or belonged to an authority, in one statement; and changes to what they are there. */
@Component
class Roster {

    private final TenantJdbc jdbc;

    Roster(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes to an authority's people wait for each other; before anything else is read. */
    void lock() {
        jdbc.sql("SELECT person_id FROM membership WHERE authority_id = :authority FOR UPDATE")
                .query((row, number) -> number)
                .list();
    }

    /** By name. Who only stood in for somebody who has joined with an account is left out. */
    List<Colleague> all() {
        return jdbc.sql("""
                SELECT m.person_id, p.display_name, m.active, m.version,
                    p.email IS NOT NULL OR p.password_hash IS NOT NULL OR i.accepted_at IS NOT NULL AS signs_in,
                    i.email AS invited_at, i.expires_at, i.mailed_at IS NOT NULL AS mailed, i.undeliverable,
                    i.person_id IS NOT NULL AND i.withdrawn_at IS NULL AS stands,
                    i.expires_at > UTC_TIMESTAMP(6) AS holds,
                    (SELECT GROUP_CONCAT(r.role) FROM membership_role r
                        WHERE r.authority_id = m.authority_id AND r.person_id = m.person_id) AS roles,
                    (SELECT MAX(s.started_at) FROM sign_in_session s WHERE s.person_id = m.person_id) AS last_sign_in
                FROM membership m
                JOIN person p ON p.person_id = m.person_id
                LEFT JOIN invitation i ON i.authority_id = m.authority_id AND i.person_id = m.person_id
                WHERE m.authority_id = :authority AND i.accepted_by IS NULL
                ORDER BY p.display_name, m.person_id
                """).query(Roster::colleague).list();
    }

    void setRoles(PersonId person, Set<Role> roles) {
        touch(person, true);
        jdbc.sql("DELETE FROM membership_role WHERE authority_id = :authority AND person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
        roles.forEach(role -> add(person, role));
    }

    /** Makes somebody active, or not; either way whoever looked before has to look again. */
    void touch(PersonId person, boolean active) {
        jdbc.sql("""
                UPDATE membership SET active = :active, version = version + 1
                WHERE authority_id = :authority AND person_id = :person
                """)
                .param("active", active)
                .param("person", Ids.bytes(person.value()))
                .update();
    }

    private void add(PersonId person, Role role) {
        jdbc.sql("INSERT INTO membership_role (authority_id, person_id, role) VALUES (:authority, :person, :role)")
                .param("person", Ids.bytes(person.value()))
                .param("role", role.name())
                .update();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PersonId(Ids.of(row.getBytes("person_id"))),
                row.getString("display_name"),
                roles(row.getString("roles")),
                state(row),
                Optional.ofNullable(row.getString("invited_at")),
                instant(row.getObject("expires_at", LocalDateTime.class)),
                letter(row),
                instant(row.getObject("last_sign_in", LocalDateTime.class)),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (!row.getBoolean("active")) {
            return State.DEACTIVATED;
        }
        if (row.getBoolean("signs_in")) {
            return State.ACTIVE;
        }
        if (!row.getBoolean("stands")) {
            return State.NO_SIGN_IN;
        }
        return row.getBoolean("holds") ? State.INVITED : State.EXPIRED;
    }

    private static Letter letter(ResultSet row) throws SQLException {
        if (!row.getBoolean("stands")) {
            return Letter.NONE;
        }
        if (row.getBoolean("undeliverable")) {
            return Letter.REFUSED;
        }
        return row.getBoolean("mailed") ? Letter.SENT : Letter.WAITING;
    }

    private static Set<Role> roles(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Optional<Instant> instant(@Nullable LocalDateTime stored) {
        return Optional.ofNullable(stored).map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
