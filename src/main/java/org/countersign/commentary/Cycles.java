package org.countersign.commentary;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The months that are open for commentary, and until when. */
@Service
public class Cycles {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LAST_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final CycleRows cycles;
    private final CommentaryRowsOfMonth rows;
    private final SubjectsOfMonth subjects;
    private final RouteTable routes;
    private final TextRound texts;
    private final CycleAnnouncements news;
    private final OpeningCheck check;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Clock clock;

    Cycles(
            CycleRows cycles,
            CommentaryRowsOfMonth rows,
            SubjectsOfMonth subjects,
            RouteTable routes,
            TextRound texts,
            CycleAnnouncements news,
            OpeningCheck check,
            AuditTrail audit,
            ChangeLog changes,
            Clock clock) {
        this.cycles = cycles;
        this.rows = rows;
        this.subjects = subjects;
        this.routes = routes;
        this.texts = texts;
        this.news = news;
        this.check = check;
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
     * Opens a month for commentary: every indicator and each overview that is wanted gets its one commentary, not started.
     * Opened again, it takes the new deadlines and what was added since; texts stay as they are.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void open(AuthorityId authority, YearMonth month, Deadlines deadlines) {
        open(authority, month, new Opening(deadlines, false), measured(authority, month));
    }

    /**
     * The same, but an indicator without a reporter or an owner is left out: nobody could write or sign. Opened again once
     * that is mended, it is added. What was opened as a trial stays one.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void openChecked(AuthorityId authority, YearMonth month, Opening opening) {
        Set<IndicatorId> stopped = check.stopped(authority, month);
        open(
                authority,
                month,
                opening,
                measured(authority, month).stream()
                        .filter(indicator -> !stopped.contains(indicator.id()))
                        .toList());
    }

    /**
     * Throws a trial away, with its texts and signatures: nobody sees them any more, and the month can be opened afresh.
     *
     * @return false where the month is no trial
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public boolean throwAway(AuthorityId authority, YearMonth month) {
        Optional<Cycle> trial =
                row(authority, month).filter(cycle -> cycle.details().trial());
        trial.ifPresent(cycle -> {
            rows.throwAway(month);
            cycles.delete(cycle);
            audit.record(authority, Act.TRIAL_THROWN_AWAY, month.toString(), new Change("trial", ""));
            changes.add(authority, ChangeKind.CYCLE, month.toString());
        });
        return trial.isPresent();
    }

    /**
     * Takes back that a month was opened: its commentaries are out of sight, and it can be opened afresh. For whoever has
     * made sure that nothing was begun in it.
     *
     * @return false where it is not open
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public boolean takeBackOpening(AuthorityId authority, YearMonth month, String reason) {
        Optional<Cycle> opened =
                row(authority, month).filter(cycle -> cycle.details().open());
        opened.ifPresent(cycle -> {
            rows.throwAway(month);
            cycles.delete(cycle);
            audit.record(authority, Act.MONTH_OPENING_TAKEN_BACK, month.toString(), reason, new Change("open", ""));
            changes.add(authority, ChangeKind.CYCLE, month.toString());
        });
        return opened.isPresent();
    }

    /**
     * Locks each month whose last day to write and sign has passed.
     *
     * @return how many
     */
    @PreAuthorize("@access.may(#authority, 'KEEP_TIME')")
    @Transactional
    public int lockDue(AuthorityId authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<CycleDetails> due = cycles.findAllByOrderByMonthDesc().stream()
                .map(Cycle::details)
                .filter(CycleDetails::open)
                .filter(cycle ->
                        cycle.deadlines().locksAfter().filter(today::isAfter).isPresent())
                .toList();
        due.forEach(cycle -> turn(
                authority,
                cycle.month(),
                "the last day to write and sign was "
                        + LAST_DAY.format(cycle.deadlines().lock()),
                true));
        return due.size();
    }

    private void open(AuthorityId authority, YearMonth month, Opening opening, List<IndicatorDetails> indicators) {
        Optional<Cycle> former = row(authority, month);
        String before = former.map(cycle -> words(cycle.details().deadlines())).orElse("");
        former.ifPresentOrElse(
                cycle -> cycle.move(opening.deadlines()),
                () -> cycles.save(new Cycle(authority, month, opening, clock.instant())));
        cycles.flush();
        rows.complete(month, indicators, routes.plan());
        texts.go(authority);
        keep(authority, month, new Change(before, (opening.trial() ? "trial: " : "") + words(opening.deadlines())));
        changes.add(authority, ChangeKind.CYCLE, month.toString());
        if (former.isEmpty()) {
            news.opened(authority, month, opening.trial(), indicators);
        }
    }

    private List<IndicatorDetails> measured(AuthorityId authority, YearMonth month) {
        return subjects.of(authority, month);
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
        found.ifPresent(cycle -> {
            cycle.lock(lock ? clock.instant() : null, reason.strip());
            if (lock) {
                news.locked(authority, month, cycle.details().trial());
            }
        });
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
        String figures = deadlines.figuresDue() == null ? "" : "figures " + deadlines.figuresDue() + ", ";
        String further =
                deadlines.further().stream().map(day -> ", then " + day).collect(joining());
        String lock = deadlines.locksAfter().map(day -> ", locked after " + day).orElse("");
        return figures + "reporters " + deadlines.reporters() + ", owners " + deadlines.owners() + further + board
                + lock;
    }

    private Optional<Cycle> row(AuthorityId authority, YearMonth month) {
        return cycles.findById(new Cycle.Key(authority.value(), month.atDay(1)));
    }
}
