package org.countersign.benchmarking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.countersign.tenancy.Unseen;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An authority's own groups of authorities to compare with, kept by its performance team and used by everybody there. */
@Service
public class OwnGroups {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TenantJdbc jdbc;
    private final Authorities authorities;
    private final AuditTrail trail;
    private final Clock clock;

    OwnGroups(TenantJdbc jdbc, Authorities authorities, AuditTrail trail, Clock clock) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.trail = trail;
        this.clock = clock;
    }

    /** By name. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<OwnGroup> all(AuthorityId authority) {
        return jdbc.sql("SELECT name, members FROM comparator_group WHERE authority_id = :authority ORDER BY name")
                .query((row, number) -> new OwnGroup(
                        row.getString("name"),
                        Arrays.asList(row.getString("members").split("-"))))
                .list();
    }

    /** Keeps a group; one of the same name gives way. The answer says why it was not kept, and is empty where it was. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Optional<String> keep(AuthorityId authority, String name, Set<String> members) {
        String words = name.replaceAll("\\p{Cf}", "").strip();
        Optional<String> problem = problem(authority, words, members);
        if (problem.isEmpty()) {
            OwnGroup group = new OwnGroup(words, members.stream().sorted().toList());
            Change change = new Change(former(words), names(group.members()));
            jdbc.sql("""
                    INSERT INTO comparator_group (authority_id, name, members) VALUES (:authority, :name, :members)
                    ON DUPLICATE KEY UPDATE name = VALUES(name), members = VALUES(members)
                    """)
                    .param("name", group.name())
                    .param("members", String.join("-", group.members()))
                    .update();
            trail.record(authority, Act.SETTINGS_CHANGED, "Group of authorities: " + words, "", change);
        }
        return problem;
    }

    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void remove(AuthorityId authority, String name) {
        String former = former(name);
        int removed = jdbc.sql("DELETE FROM comparator_group WHERE authority_id = :authority AND name = :name")
                .param("name", name)
                .update();
        if (removed > 0) {
            trail.record(authority, Act.SETTINGS_CHANGED, "Group of authorities: " + name, "", new Change(former, ""));
        }
    }

    private Optional<String> problem(AuthorityId authority, String name, Set<String> members) {
        if (Unseen.only(name) || name.length() > OwnGroup.LONGEST_NAME) {
            return Optional.of("Give the group a name of up to 60 characters.");
        }
        return members.isEmpty()
                        || members.size() > CompareNavigation.MOST
                        || !others(authority).containsAll(members)
                ? Optional.of("Choose 1 to 30 other authorities.")
                : Optional.empty();
    }

    private List<String> others(AuthorityId authority) {
        return authorities.existingOn(LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                .filter(other -> !other.id().equals(authority))
                .map(LocalAuthority::dfeCode)
                .toList();
    }

    private String former(String name) {
        return jdbc.sql("SELECT members FROM comparator_group WHERE authority_id = :authority AND name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(members -> names(List.of(members.split("-"))))
                .orElse("");
    }

    private String names(Collection<String> members) {
        var names = new AreaNames(authorities);
        return String.join(", ", members.stream().map(names::of).toList());
    }
}
