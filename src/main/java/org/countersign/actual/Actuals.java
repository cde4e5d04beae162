package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calculation.MonthlyValues;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured. Figures are only ever revised: each former one stays with who loaded it, when and why. */
@Service
public class Actuals {

    private static final int AT_ONCE = 5_000;

    private final ActualTable table;
    private final LoadTable loads;
    private final NoteTable notes;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Actuals(
            ActualTable table,
            LoadTable loads,
            NoteTable notes,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.table = table;
        this.loads = loads;
        this.notes = notes;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /** The figures that stand in the columns of these months, by indicator; one statement. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> between(
            AuthorityId authority, YearMonth from, YearMonth to) {
        return table.between(from, to);
    }

    /**
     * The same, but the values alone and in little memory: for whoever compares more of them than a page shows. One
     * statement, read row by row.
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, MonthlyValues> values(AuthorityId authority, YearMonth from, YearMonth to) {
        return table.values(from, to);
    }

    /** The same of some indicators, parts of others too; one statement, and none for no indicators. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> of(
            AuthorityId authority, Collection<IndicatorId> indicators, YearMonth from, YearMonth to) {
        return table.between(indicators, from, to);
    }

    /**
     * The figures of these months as they were known at a moment, such as when somebody signed; one statement. What is not
     * released now does not show, whenever it was known.
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> asAt(
            AuthorityId authority, YearMonth from, YearMonth to, Instant moment) {
        return table.asAt(from, to, moment);
    }

    /** All figures of one indicator by the month in whose column they stand. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public NavigableMap<YearMonth, RecordedValue> trend(AuthorityId authority, IndicatorId indicator) {
        return table.trend(indicator);
    }

    /** Every revision of an indicator's figures, newest month and newest revision first. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Revision> revisions(AuthorityId authority, IndicatorId indicator) {
        return table.revisions(indicator);
    }

    /** The same of several indicators, by indicator; one statement, and none for no indicators. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Map<IndicatorId, List<Revision>> revisions(AuthorityId authority, Collection<IndicatorId> indicators) {
        return indicators.isEmpty() ? Map.of() : table.revisions(indicators);
    }

    /** The released figures that a load revised, each with its last revision of that load. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional(readOnly = true)
    public Map<FigureKey, Integer> revisedBy(AuthorityId authority, LoadId load) {
        return table.revisedBy(load);
    }

    /** The derived figures that the sheet of this month printed. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<StatedFigure> stated(AuthorityId authority, YearMonth month) {
        return loads.stated(month);
    }

    /** Opens a load, under which figures from one source are then recorded. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public LoadId open(AuthorityId authority, Load load) {
        LoadId id = loads.open(load);
        audit.record(
                authority,
                Act.FIGURES_LOADED,
                load.source(),
                load.reason(),
                new Change("", "load " + id.value() + ", SHA-256 " + load.checksum()));
        return id;
    }

    /**
     * Records figures under a load, some thousands at a time. What already stands so is left alone and makes no revision.
     *
     * @param values those of an indicator one after the other; read once, and as they are written
     * @return how many figures were written
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public int record(AuthorityId authority, LoadId load, Iterable<NewValue> values) {
        Written written = StreamSupport.stream(values.spliterator(), false)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .map(part -> Written.of(table.record(load, part)))
                .reduce(Written.NOTHING, Written::and);
        if (written.figures() > 0) {
            keep(authority, load, written);
            changes.add(authority, ChangeKind.FIGURES, load.value().toString());
            events.publishEvent(new FiguresRecorded(authority, load));
        }
        return written.figures();
    }

    /** How many, and under which load: the figures themselves are all in the revisions of that load. */
    private void keep(AuthorityId authority, LoadId load, Written written) {
        audit.record(
                authority,
                Act.FIGURES_REVISED,
                "Load " + load.value(),
                new Change(
                        "%,d of these figures were held".formatted(written.revised()),
                        "%,d figures recorded: %,d new, %,d revised"
                                .formatted(
                                        written.figures(), written.figures() - written.revised(), written.revised())));
    }

    /** Keeps what a load found worth a look, for those who check its figures before they release them. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void note(AuthorityId authority, LoadId load, List<FigureNote> found) {
        notes.keep(load, found);
    }

    /** Keeps the derived figures a sheet prints beside our own. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void state(AuthorityId authority, LoadId load, List<StatedFigure> figures) {
        loads.state(load, figures);
    }

    private record Written(int figures, int revised) {

        static final Written NOTHING = new Written(0, 0);

        static Written of(List<ActualTable.Write> writes) {
            return new Written(writes.size(), (int)
                    writes.stream().filter(write -> write.revision() > 1).count());
        }

        Written and(Written more) {
            return new Written(figures + more.figures, revised + more.revised);
        }
    }
}
