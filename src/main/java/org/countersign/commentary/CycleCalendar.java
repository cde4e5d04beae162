package org.countersign.commentary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private static final String COLUMNS =
            "month, figures_due, figures_released, reporter_due, owner_due, further_due, board_on, lock_on";

    private final TenantJdbc jdbc;
    private final RouteTable routes;
    private final AuditTrail audit;
    private final Clock clock;

    CycleCalendar(TenantJdbc jdbc, RouteTable routes, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.audit = audit;
        this.clock = clock;
    }

    /** By which working days an authority plans; the usual one as long as it sets none. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public CycleRule rule(AuthorityId authority) {
        return stored().orElse(CycleRule.USUAL);
    }

    /** The planned months from this one on. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public SortedMap<YearMonth, Deadlines> ahead(AuthorityId authority, YearMonth from) {
        SortedMap<YearMonth, Deadlines> months = new TreeMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM cycle_plan WHERE authority_id = :authority AND month >= :month")
                .param("month", from.atDay(1))
                .query((row, number) ->
                        months.put(YearMonth.from(row.getObject("month", LocalDate.class)), deadlines(row)))
                .list();
        return months;
    }

    /** Keeps a rule and the months that came of it, as somebody mended them; a month planned before takes the new dates. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void keep(AuthorityId authority, CycleRule rule, Map<YearMonth, Deadlines> months) {
        put(rule);
        months.forEach(this::put);
        audit.record(
                authority,
                "cycle calendar planned",
                months.keySet().stream()
                        .min(YearMonth::compareTo)
                        .map(YearMonth::toString)
                        .orElse(""),
                "%d months; figures by working day %d, released by %d, reporters by %d, owners by %d"
                        .formatted(
                                months.size(),
                                rule.figuresDue(),
                                rule.figuresReleased(),
                                rule.reporters(),
                                rule.owners()));
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
                .or(() -> stored().map(rule -> rule.of(month, stages())))
                .filter(deadlines -> !deadlines.reporters().isBefore(today))
                .map(deadlines -> new ProposedDeadlines(deadlines, true))
                .orElseGet(() -> ProposedDeadlines.usual(today));
    }

    private Optional<Deadlines> planned(YearMonth month) {
        return jdbc.sql("""
                SELECT %s FROM cycle_plan WHERE authority_id = :authority AND month = :month
                """.formatted(COLUMNS))
                .param("month", month.atDay(1))
                .query((row, number) -> deadlines(row))
                .optional();
    }

    private void put(YearMonth month, Deadlines deadlines) {
        jdbc.sql("""
                INSERT INTO cycle_plan (authority_id, month, figures_due, figures_released, reporter_due, owner_due,
                                        further_due, board_on, lock_on)
                VALUES (:authority, :month, :due, :released, :reporters, :owners, :further, :board, :lock)
                ON DUPLICATE KEY UPDATE figures_due = VALUES(figures_due), figures_released = VALUES(figures_released),
                    reporter_due = VALUES(reporter_due), owner_due = VALUES(owner_due),
                    further_due = VALUES(further_due), board_on = VALUES(board_on), lock_on = VALUES(lock_on)
                """)
                .param("month", month.atDay(1))
                .param("reporters", deadlines.reporters())
                .param("owners", deadlines.owners())
                .param("due", deadlines.figuresDue())
                .param("released", deadlines.figuresReleased())
                .param("further", DeadlineColumns.of(deadlines.further()))
                .param("board", deadlines.board())
                .param("lock", deadlines.lock())
                .update();
    }

    private void put(CycleRule rule) {
        jdbc.sql("""
                INSERT INTO cycle_rule (authority_id, figures_due, figures_released, reporters, owners, further, board,
                                        locks_after)
                VALUES (:authority, :due, :released, :reporters, :owners, :further, :board, :lock)
                ON DUPLICATE KEY UPDATE figures_due = VALUES(figures_due), figures_released = VALUES(figures_released),
                    reporters = VALUES(reporters), owners = VALUES(owners), further = VALUES(further),
                    board = VALUES(board), locks_after = VALUES(locks_after)
                """)
                .param("due", rule.figuresDue())
                .param("released", rule.figuresReleased())
                .param("reporters", rule.reporters())
                .param("owners", rule.owners())
                .param("further", rule.further())
                .param("board", rule.board())
                .param("lock", rule.locksAfter())
                .update();
    }

    private Optional<CycleRule> stored() {
        return jdbc.sql("""
                SELECT figures_due, figures_released, reporters, owners, further, board, locks_after
                FROM cycle_rule WHERE authority_id = :authority
                """)
                .query((row, number) -> new CycleRule(
                        row.getInt("figures_due"),
                        row.getInt("figures_released"),
                        row.getInt("reporters"),
                        row.getInt("owners"),
                        row.getInt("further"),
                        row.getInt("board"),
                        row.getInt("locks_after")))
                .optional();
    }

    private int stages() {
        return routes.plan()
                .exactly(new RoutePlace.WholeAuthority())
                .orElse(Route.PLAIN)
                .last();
    }

    private static Deadlines deadlines(ResultSet row) throws SQLException {
        return new Deadlines(
                row.getObject("reporter_due", LocalDate.class),
                row.getObject("owner_due", LocalDate.class),
                row.getObject("board_on", LocalDate.class),
                row.getObject("figures_due", LocalDate.class),
                row.getObject("figures_released", LocalDate.class),
                DeadlineColumns.read(row.getString("further_due")),
                row.getObject("lock_on", LocalDate.class));
    }
}
