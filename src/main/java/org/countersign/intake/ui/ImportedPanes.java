package org.countersign.intake.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.countersign.actual.LoadId;
import org.countersign.actual.Releases;
import org.countersign.intake.ArrivingFiles;
import org.countersign.intake.ImportFiles;
import org.countersign.intake.ImportReport;
import org.countersign.intake.ImportUndo;
import org.countersign.intake.Preview;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.UndoPreview;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the page shows before and after a preview: where an import begins, its report, and the way back. */
@Component
class ImportedPanes {

    private final ScorecardImport imports;
    private final ImportUndo undo;
    private final Releases releases;
    private final ArrivingFiles files;
    private final ImportFiles workbooks;
    private final AuthorityInUrl url;
    private final Clock clock;
    private final boolean demonstration;

    ImportedPanes(
            ScorecardImport imports,
            ImportUndo undo,
            Releases releases,
            ArrivingFiles files,
            ImportFiles workbooks,
            AuthorityInUrl url,
            Clock clock,
            @Value("${countersign.demonstration.label:}") String demonstration) {
        this.imports = imports;
        this.undo = undo;
        this.releases = releases;
        this.files = files;
        this.workbooks = workbooks;
        this.url = url;
        this.clock = clock;
        this.demonstration = !demonstration.isBlank();
    }

    /** Where an import begins; the demonstration offers a file to try it with. */
    ChoosingStep choosing(AuthorityId authority, ChoosingStep.Receiver receiver, Consumer<LoadId> undoing) {
        PastImports past = new PastImports(imports.past(authority), actions(authority, undoing));
        ChoosingStep choosing = new ChoosingStep(receiver, files, clock, past);
        if (demonstration) {
            choosing.chooser().offerExample();
        }
        return choosing;
    }

    /** The rows that a preview holds, as a workbook. */
    byte[] held(AuthorityId authority, Preview preview) {
        return workbooks.held(authority, preview);
    }

    /** The report of an import that was done. */
    Optional<ReportPane> report(AuthorityId authority, LoadId load, Consumer<LoadId> undoing, Runnable another) {
        return imports.past(authority, load).map(past -> {
            ReportPane pane = report(authority, past.report(), another);
            pane.offer(releasing(
                    authority,
                    load,
                    url.path(authority, "figures?period=" + past.report().month())));
            pane.offer(new ImportActions(past, actions(authority, undoing)));
            return pane;
        });
    }

    /** A report without anything to be done with it. */
    ReportPane report(AuthorityId authority, ImportReport report, Runnable another) {
        ReportPane.Ways ways = new ReportPane.Ways(
                url.path(authority, "scorecard?period=" + report.month()),
                url.path(authority, "cycle/" + report.month()),
                url.path(authority, "figures?period=" + report.month()),
                another);
        return new ReportPane(report, ways);
    }

    private ReleaseOffer releasing(AuthorityId authority, LoadId load, String figures) {
        return new ReleaseOffer(
                releases.standing(authority, load).waiting(), figures, () -> releases.releaseLoad(authority, load));
    }

    /** Empty where there is no such import. */
    Optional<UndoPane> undo(
            AuthorityId authority, LoadId load, BiConsumer<UndoPreview, Retried> undoing, Runnable back) {
        return undo.preview(authority, load)
                .map(preview ->
                        new UndoPane(preview, new UndoPane.Ways(undoing, () -> undo.preview(authority, load), back)));
    }

    private ImportActions.Ways actions(AuthorityId authority, Consumer<LoadId> undoing) {
        return new ImportActions.Ways(load -> url.path(authority, ReportDownload.path(load)), undoing);
    }
}
