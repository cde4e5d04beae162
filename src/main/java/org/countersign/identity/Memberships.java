package org.countersign.identity;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.Suspension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at memberships before any scope is open: which authorities are this person's, as what. */
@Component
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asked anew each time, so that a role taken away is gone at the next call. Whoever has a second factor is asked for
     * it everywhere, also where the authority does not.
     */
    List<Membership> of(PersonId person, Proof proof) {
        Map<AuthorityId, List<Granted>> granted = jdbc
                .sql("""
                SELECT r.authority_id, r.role, c.single_sign_on, c.suspended_because, c.suspended_at,
                  (c.second_factor OR""" + Enrolment.CONDITION + """
                ) AS second_factor
                FROM membership m
                JOIN membership_role r ON r.authority_id = m.authority_id AND r.person_id = m.person_id
                JOIN person p ON p.person_id = m.person_id
                LEFT JOIN access_condition c ON c.authority_id = m.authority_id
                WHERE m.person_id = :person AND m.active AND p.active
                """)
                .param("person", Ids.bytes(person.value()))
                .query(Memberships::granted)
                .list()
                .stream()
                .collect(groupingBy(Granted::authority, TreeMap::new, Collectors.toList()));
        return granted.values().stream().map(roles -> membership(roles, proof)).toList();
    }

    Set<Right> rightsOf(PersonId person, Proof proof, AuthorityId authority) {
        return of(person, proof).stream()
                .filter(membership -> membership.authority().equals(authority))
                .findFirst()
                .map(Membership::rights)
                .orElse(Set.of());
    }

    /** Whether anything is left to sign in for. */
    boolean anywhere(PersonId person) {
        return jdbc.sql("""
                SELECT (SELECT COUNT(*) FROM membership WHERE person_id = :person AND active)
                    + (SELECT COUNT(*) FROM operator WHERE person_id = :person)
                """)
                        .param("person", Ids.bytes(person.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether they are named as one who runs the installation, whatever this session has proven. */
    boolean isOperator(PersonId person) {
        return jdbc.sql("SELECT 1 FROM operator WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean operates(PersonId person, Proof proof) {
        return jdbc.sql("""
                SELECT 1 FROM operator o JOIN person p ON p.person_id = o.person_id
                WHERE o.person_id = :person AND p.active AND (:proven OR NOT""" + Enrolment.CONDITION + ")")
                .param("person", Ids.bytes(person.value()))
                .param("proven", proof.secondFactor())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Suspension> suspension(AuthorityId authority) {
        return jdbc.sql("SELECT suspended_because, suspended_at FROM access_condition WHERE authority_id = :authority")
                .param("authority", authority.value())
                .query((row, number) -> suspension(row))
                .optional()
                .flatMap(found -> found);
    }

    private static Membership membership(List<Granted> roles, Proof proof) {
        Granted any = roles.getFirst();
        return new Membership(
                any.authority(),
                roles.stream().map(Granted::role).collect(Collectors.toUnmodifiableSet()),
                any.conditions().obstacle(any.authority(), proof),
                any.conditions().suspended());
    }

    private static Granted granted(ResultSet row, int number) throws SQLException {
        return new Granted(
                new AuthorityId(row.getInt("authority_id")),
                Role.valueOf(row.getString("role")),
                new Conditions(row.getBoolean("second_factor"), row.getBoolean("single_sign_on"), suspension(row)));
    }

    private static Optional<Suspension> suspension(ResultSet row) throws SQLException {
        String because = row.getString("suspended_because");
        return because == null
                ? Optional.empty()
                : Optional.of(new Suspension(
                        because,
                        row.getObject("suspended_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private record Granted(AuthorityId authority, Role role, Conditions conditions) {}
}
