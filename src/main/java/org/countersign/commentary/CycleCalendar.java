package org.countersign.commentary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.TenantJdbc;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months planned ahead with their dates. A plan opens nothing: opening a month takes its dates from here. */
@Service
public class CycleCalendar {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TenantJdbc jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CycleCalendar(TenantJdbc jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans the months of a year; a month planned before takes the new dates. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER') or @access.may(#authority, 'OPERATE')")
    @Transactional
    public void plan(AuthorityId authority, CyclePlan plan) {
        plan.months().forEach(this::put);
        audit.record(
                authority,
                "cycle calendar planned",
                plan.year().label(),
                "from %s; reporters by working day %d, owners by %d"
                        .formatted(plan.first(), plan.reporters(), plan.owners()));
    }

    /** The dates to offer for a month: as planned, unless that day has passed; otherwise what is usual from today on. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public ProposedDeadlines proposed(AuthorityId authority, YearMonth month) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return planned(month)
                .filter(deadlines -> !deadlines.reporters().isBefore(today))
                .map(deadlines -> new ProposedDeadlines(deadlines, true))
                .orElseGet(() -> ProposedDeadlines.usual(today));
    }

    private Optional<Deadlines> planned(YearMonth month) {
        return jdbc.sql("""
                SELECT reporter_due, owner_due FROM cycle_plan WHERE authority_id = :authority AND month = :month
                """)
                .param("month", month.atDay(1))
                .query((row, number) -> new Deadlines(
                        row.getObject("reporter_due", LocalDate.class),
                        row.getObject("owner_due", LocalDate.class),
                        null))
                .optional();
    }

    private void put(YearMonth month, Deadlines deadlines) {
        jdbc.sql("""
                INSERT INTO cycle_plan (authority_id, month, reporter_due, owner_due)
                VALUES (:authority, :month, :reporters, :owners)
                ON DUPLICATE KEY UPDATE reporter_due = VALUES(reporter_due), owner_due = VALUES(owner_due)
                """)
                .param("month", month.atDay(1))
                .param("reporters", deadlines.reporters())
                .param("owners", deadlines.owners())
                .update();
    }
}
