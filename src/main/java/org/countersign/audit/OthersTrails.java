package org.countersign.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the trails of several authorities, in one statement, that another one looked at what they share with it. No
 * service: whoever calls it has read through their grants in the same transaction, and a rule of the design names that
 * caller.
 */
@Component
public class OthersTrails {

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryTable entries;
    private final Clock clock;

    OthersTrails(NamedParameterJdbcTemplate jdbc, EntryTable entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param by role and authority, never a person's name */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookedAt(String by, List<Look> looks) {
        jdbc.batchUpdate(
                EntryTable.ADD,
                looks.stream()
                        .map(look -> entries.row(look.giver(), entry(by, look)))
                        .toArray(SqlParameterSource[]::new));
    }

    private AuditEntry entry(String by, Look look) {
        return new AuditEntry(
                Ids.next(clock),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                EntryTable.name(by),
                Act.SHARED_FIGURES_SEEN.code(),
                EntryTable.subject(look.subject()),
                look.detail(),
                Change.NONE,
                Origin.ELSEWHERE);
    }

    /** What somebody of another authority looked at. */
    public record Look(AuthorityId giver, String subject, String detail) {}
}
