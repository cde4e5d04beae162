package org.countersign.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one query that looks at memberships before any scope is open: which authorities are this person's, as what. */
@Component
class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked anew each time, so that a role taken away is gone at the next call. */
    List<Membership> of(PersonId person) {
        var roles = jdbc.sql("""
                SELECT r.authority_id, r.role
                FROM membership m
                JOIN membership_role r ON r.authority_id = m.authority_id AND r.person_id = m.person_id
                JOIN person p ON p.person_id = m.person_id
                WHERE m.person_id = :person AND m.active AND p.active
                """)
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> new Granted(row.getInt("authority_id"), Role.valueOf(row.getString("role"))))
                .list();
        return roles.stream()
                .collect(groupingBy(
                        granted -> new AuthorityId(granted.authority()), TreeMap::new, mapping(Granted::role, toSet())))
                .entrySet()
                .stream()
                .map(entry -> new Membership(entry.getKey(), EnumSet.copyOf(entry.getValue())))
                .toList();
    }

    Set<Role> rolesOf(PersonId person, AuthorityId authority) {
        return of(person).stream()
                .filter(membership -> membership.authority().equals(authority))
                .findFirst()
                .map(Membership::roles)
                .orElse(Set.of());
    }

    private record Granted(int authority, Role role) {}
}
