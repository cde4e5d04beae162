package org.countersign.actual;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures of a whole load back. Nothing is erased: the way back is one more load, and the history tells both. */
@Service
public class LoadUndo {

    private final LoadUndoTable table;
    private final LoadTable loads;
    private final RevisionRule rule;
    private final Catalogue catalogue;
    private final NoteTable notes;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    LoadUndo(
            LoadUndoTable table,
            LoadTable loads,
            RevisionRule rule,
            Catalogue catalogue,
            NoteTable notes,
            AuditTrail audit,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.table = table;
        this.loads = loads;
        this.rule = rule;
        this.catalogue = catalogue;
        this.notes = notes;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /**
     * What a load brought, and what became of each figure.
     *
     * @param settled loads that were taken back, and those under which they were: nothing was built by them
     */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<LoadedFigure> figures(AuthorityId authority, LoadId load, Collection<LoadId> settled) {
        List<LoadedFigure> all = table.of(load, settled);
        if (all.isEmpty()) {
            return all;
        }
        Set<FigureKey> signed =
                rule.signedSince(authority, catalogue.withParts(authority), first(all), last(all), table.moment(load));
        return all.stream()
                .map(figure -> figure.signed(signed.contains(figure.key())))
                .toList();
    }

    /** The figures that indicators have beside those of a load; none for no indicators. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<LaterFigure> others(AuthorityId authority, LoadId load, Collection<IndicatorId> indicators) {
        return indicators.isEmpty() ? List.of() : table.others(load, indicators);
    }

    /**
     * Takes all of a load's figures back.
     *
     * @param undo the load under which it is done
     * @param settled as above
     * @throws ConcurrencyFailureException where a figure was revised at the same moment: then nothing is
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void takeBack(AuthorityId authority, LoadId load, LoadId undo, Collection<LoadId> settled) {
        List<LoadedFigure> all = table.of(load, settled);
        int kept = table.keep(load, undo, settled);
        int restored = table.restore(undo);
        int removed = table.remove(undo);
        if (kept != all.size() || restored + removed != kept) {
            throw new ConcurrencyFailureException("A figure was revised while its load was taken back.");
        }
        notes.keep(
                undo,
                all.stream()
                        .filter(LoadedFigure::restores)
                        .map(figure -> new FigureNote(
                                figure.key().indicator(),
                                figure.key().month(),
                                "an import was undone: this is the figure from before it"))
                        .toList());
        audit.record(
                authority,
                Act.FIGURES_REVISED,
                "Load " + undo.value(),
                new Change(
                        "%,d figures of load %s".formatted(all.size(), load.value()),
                        "%,d taken away, %,d as before".formatted(removed, restored)));
        changes.add(authority, ChangeKind.FIGURES, undo.value().toString());
        events.publishEvent(new FiguresRecorded(authority, undo));
    }

    /**
     * States again what sources printed before, or nothing where the former text is empty: in those places where one of
     * these loads' stands.
     */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void restate(AuthorityId authority, Collection<LoadId> gone, LoadId undo, List<StatedFigure> former) {
        List<StatedFigure> again = table.removeStated(gone, former).stream()
                .filter(figure -> !figure.stated().isEmpty())
                .toList();
        loads.state(undo, again);
    }

    private static YearMonth first(List<LoadedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.key().month())
                .min(YearMonth::compareTo)
                .orElseThrow();
    }

    private static YearMonth last(List<LoadedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.key().month())
                .max(YearMonth::compareTo)
                .orElseThrow();
    }
}
