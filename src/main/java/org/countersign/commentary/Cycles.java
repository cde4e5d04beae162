package org.countersign.commentary;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months that are open for commentary, and until when. */
@Service
public class Cycles {

    private final CycleRows cycles;
    private final CommentaryRowsOfMonth rows;
    private final Catalogue catalogue;
    private final RouteTable routes;
    private final TextRound texts;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    Cycles(
            CycleRows cycles,
            CommentaryRowsOfMonth rows,
            Catalogue catalogue,
            RouteTable routes,
            TextRound texts,
            AuditTrail audit,
            ChangeLog changes,
            Clock clock) {
        this.cycles = cycles;
        this.rows = rows;
        this.catalogue = catalogue;
        this.routes = routes;
        this.texts = texts;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** All months that were ever open, the newest first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<CycleDetails> all(AuthorityId authority) {
        return cycles.findAllByOrderByMonthDesc().stream().map(Cycle::details).toList();
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<CycleDetails> of(AuthorityId authority, YearMonth month) {
        return row(authority, month).map(Cycle::details);
    }

    /**
     * Opens a month for commentary: every indicator gets its one commentary, not started. Opened again, it takes the new
     * deadlines and the indicators added since; texts stay as they are.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void open(AuthorityId authority, YearMonth month, Deadlines deadlines) {
        Optional<Cycle> former = row(authority, month);
        String before = former.map(cycle -> words(cycle.details().deadlines())).orElse("");
        former.ifPresentOrElse(
                cycle -> cycle.move(deadlines),
                () -> cycles.save(new Cycle(authority, month, deadlines, clock.instant())));
        cycles.flush();
        rows.complete(
                month,
                catalogue.all(authority).stream()
                        .filter(indicator -> indicator.covers(month))
                        .toList(),
                routes.plan());
        texts.go(authority);
        keep(authority, month, new Change(before, words(deadlines)));
        changes.add(authority, ChangeKind.CYCLE, month.toString());
    }

    /**
     * Locks a month: texts and signatures stop, revisions of figures go on.
     *
     * @return why it was refused; empty where it is locked
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Optional<Reason> lock(AuthorityId authority, YearMonth month, String reason) {
        return turn(authority, month, reason, true);
    }

    /** Unlocks a month, with a reason. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public Optional<Reason> unlock(AuthorityId authority, YearMonth month, String reason) {
        return turn(authority, month, reason, false);
    }

    private Optional<Reason> turn(AuthorityId authority, YearMonth month, String reason, boolean lock) {
        Optional<Cycle> found =
                row(authority, month).filter(cycle -> cycle.details().open() == lock);
        if (found.isEmpty()) {
            return Optional.of(Reason.of(lock ? "locked-already" : "unlocked-already"));
        }
        if (!Reasons.fit(reason) || reason.strip().length() > Cycle.LONGEST_REASON) {
            return Optional.of(Reason.of("lock-reason", String.valueOf(Cycle.LONGEST_REASON)));
        }
        found.ifPresent(cycle -> cycle.lock(lock ? clock.instant() : null, reason.strip()));
        audit.record(
                authority,
                lock ? Act.MONTH_LOCKED : Act.MONTH_UNLOCKED,
                month.toString(),
                new Change(lock ? "open" : "locked", (lock ? "locked: " : "open: ") + reason.strip()));
        changes.add(authority, ChangeKind.CYCLE, month.toString());
        return Optional.empty();
    }

    /** Opening a month again for what an import added changes nothing that anybody set. */
    private void keep(AuthorityId authority, YearMonth month, Change change) {
        if (!change.before().equals(change.after())) {
            Act act = change.before().isEmpty() ? Act.MONTH_OPENED : Act.DEADLINES_MOVED;
            audit.record(authority, act, month.toString(), change);
        }
    }

    private static String words(Deadlines deadlines) {
        String board = deadlines.board() == null ? "" : ", board " + deadlines.board();
        return "reporters " + deadlines.reporters() + ", owners " + deadlines.owners() + board;
    }

    private Optional<Cycle> row(AuthorityId authority, YearMonth month) {
        return cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)));
    }
}
