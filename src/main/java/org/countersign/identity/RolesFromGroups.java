package org.countersign.identity;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.stereotype.Component;

/** Sets somebody's roles to what their groups give them. */
@Component
class RolesFromGroups {

    private final TenantJdbc jdbc;

    RolesFromGroups(TenantJdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** What changed: the last of the performance team stays in it, whatever the groups say. */
    Changed apply(PersonId person, List<GroupRole> mapping, Set<String> groups) {
        Set<PersonId> team = lockedTeam();
        Set<Role> before = roles(person);
        Set<Role> after = given(mapping, groups);
        boolean kept = team.equals(Set.of(person)) && after.add(Role.PERFORMANCE_TEAM);
        if (!after.equals(before)) {
            replace(person, after);
        }
        return new Changed(before, after, kept);
    }

    private static Set<Role> given(List<GroupRole> mapping, Set<String> groups) {
        return mapping.stream()
                .filter(group -> groups.contains(group.group()))
                .map(GroupRole::role)
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** Locked, so that two who leave at the same moment are not both taken for the last but one. */
    private Set<PersonId> lockedTeam() {
        return jdbc.sql("""
                SELECT r.person_id FROM membership_role r
                JOIN membership m ON m.authority_id = r.authority_id AND m.person_id = r.person_id
                JOIN person p ON p.person_id = r.person_id
                WHERE r.authority_id = :authority AND r.role = 'PERFORMANCE_TEAM' AND m.active AND p.active
                FOR UPDATE
                """).query((row, number) -> new PersonId(Ids.of(row.getBytes(1)))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Role> roles(PersonId person) {
        return jdbc
                .sql("SELECT role FROM membership_role WHERE authority_id = :authority AND person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .list()
                .stream()
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private void replace(PersonId person, Set<Role> roles) {
        jdbc.sql("DELETE FROM membership_role WHERE authority_id = :authority AND person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .update();
        for (Role role : roles) {
            jdbc.sql("INSERT INTO membership_role (authority_id, person_id, role) VALUES (:authority, :person, :role)")
                    .param("person", Ids.bytes(person.value()))
                    .param("role", role.name())
                    .update();
        }
    }

    /** @param kept whether the performance team was kept for want of anybody else in it */
    record Changed(Set<Role> before, Set<Role> after, boolean kept) {

        boolean isNothing() {
            return before.equals(after) && !kept;
        }

        String inWords() {
            String change = words(before) + " → " + words(after);
            return kept ? change + "; stays in the performance team as the last one there" : change;
        }

        private static String words(Set<Role> roles) {
            return roles.isEmpty() ? "none" : roles.stream().map(Role::words).collect(Collectors.joining(", "));
        }
    }
}
