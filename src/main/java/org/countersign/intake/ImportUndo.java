package org.countersign.intake;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.LoadUndo;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.ImportedTexts;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole import back, as long as nothing was built on it: in one transaction, and with a history of its own. */
@Service
public class ImportUndo {

    private static final String NO_TRACE =
            "It was imported before imports kept what they replace, so it cannot be undone as a whole.";

    private final Reports reports;
    private final Catalogue catalogue;
    private final Themes themes;
    private final LoadUndo figures;
    private final Actuals actuals;
    private final CommentaryBook book;
    private final Cycles cycles;
    private final ImportedTexts imported;
    private final UndoWriter writer;
    private final AuditTrail audit;

    ImportUndo(
            Reports reports,
            Catalogue catalogue,
            Themes themes,
            LoadUndo figures,
            Actuals actuals,
            CommentaryBook book,
            Cycles cycles,
            ImportedTexts imported,
            UndoWriter writer,
            AuditTrail audit) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.themes = themes;
        this.figures = figures;
        this.actuals = actuals;
        this.book = book;
        this.cycles = cycles;
        this.imported = imported;
        this.writer = writer;
        this.audit = audit;
    }

    /** What would go, or why it cannot; empty where there is no such import. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<UndoPreview> preview(AuthorityId authority, LoadId load) {
        return reports.of(load)
                .map(past -> reports.trace(load)
                        .map(trace -> preview(past, ground(authority, past, trace)))
                        .orElseGet(() -> new UndoPreview(past, List.of(), List.of(NO_TRACE))));
    }

    /** As {@link #undo(AuthorityId, UndoPreview, Progress)}, where nobody waits for it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public UndoOutcome undo(AuthorityId authority, UndoPreview shown) {
        return undo(authority, shown, Progress.UNWATCHED);
    }

    /** Undoes what the preview showed; one that no longer holds, cannot be, or is stopped, writes nothing. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public UndoOutcome undo(AuthorityId authority, UndoPreview shown, Progress progress) {
        LoadId load = shown.past().load();
        Optional<UndoPreview> now = preview(authority, load);
        if (now.filter(shown::equals).filter(UndoPreview::isPossible).isEmpty()) {
            return new UndoOutcome.LookAgain(now.orElse(shown));
        }
        reports.trace(load).ifPresent(trace -> undo(authority, shown.past(), trace, progress));
        return new UndoOutcome.Undone();
    }

    private void undo(AuthorityId authority, PastImport past, ImportTrace trace, Progress progress) {
        String file = past.report().file();
        LoadId undo = actuals.open(authority, new Load(file, "", "The import was undone"));
        UndoGround ground = ground(authority, past, trace);
        reports.keepUndo(past.load(), undo);
        writer.texts(authority, ground);
        imported.takeBack(authority, past.load());
        progress.expect(trace.indicators().size(), 0);
        figures.takeBack(authority, past.load(), undo, reports.settled());
        writer.printed(authority, new UndoWriter.Step(past, trace, undo, reports.settled()));
        writer.catalogue(authority, ground, past.at(), progress);
        progress.kept(undo);
        audit.record(
                authority,
                Act.IMPORT_UNDONE,
                file,
                new Change("load " + past.load().value(), "load " + undo.value()));
    }

    private static UndoPreview preview(PastImport past, UndoGround ground) {
        return past.undone()
                .map(undone ->
                        new UndoPreview(past, List.of(), List.of("It was undone already, by " + undone.by() + ".")))
                .orElseGet(() -> new UndoPreview(past, ground.goes(), ground.reasons()));
    }

    private UndoGround ground(AuthorityId authority, PastImport past, ImportTrace trace) {
        YearMonth month = past.report().month();
        Map<IndicatorId, IndicatorDetails> all =
                catalogue.known(authority).stream().collect(toMap(IndicatorDetails::id, Function.identity()));
        return new UndoGround(
                trace,
                month,
                all,
                figures.figures(authority, past.load(), reports.settled()),
                book.ofMonth(authority, month),
                cycles.of(authority, month),
                around(authority, past.load(), trace),
                imported.count(authority, past.load()));
    }

    private UndoGround.Around around(AuthorityId authority, LoadId load, ImportTrace trace) {
        List<IndicatorId> added = trace.added();
        return new UndoGround.Around(
                figures.others(authority, load, added),
                book.begun(authority, added),
                themes.all(authority),
                catalogue.subjects(authority));
    }
}
