package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countersign.actual.LoadId;
import org.countersign.intake.Confirmation;
import org.countersign.intake.ImportReport;
import org.countersign.intake.ImportRun;
import org.countersign.intake.ImportRunId;
import org.countersign.intake.ImportRuns;
import org.countersign.intake.RunBegun;
import org.countersign.intake.RunBook;
import org.countersign.intake.UndoPreview;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.LivePages;
import org.jspecify.annotations.Nullable;

/**
 * An import from "Import" to its report. What is done at once leads there at once; only what takes longer shows how far it
 * is. What left nothing leads back to where it began.
 */
record RunSteps(
        ImportRuns runs, RunBook book, ImportedPanes imported, LivePages pages, AuthorityId authority, Place place) {

    /**
     * Where it is shown.
     *
     * @param choose shows where an import begins, and says what happened
     * @param undo shows what undoing an import would do
     */
    record Place(Consumer<Component> show, Consumer<String> choose, Consumer<LoadId> undo) {}

    void begin(Confirmation confirmation, Retried from) {
        follow(runs.begin(authority, confirmation), new Origin(from, () -> ImportReport.of(confirmation.shown())));
    }

    void undo(UndoPreview shown, Retried from) {
        follow(runs.undo(authority, shown), new Origin(from, () -> shown.past().report()));
    }

    /** Shows what whoever acts began before and has not seen the end of. False where there is nothing. */
    boolean resume() {
        Optional<ImportRun> unseen = book.unseen(authority);
        unseen.ifPresent(run -> {
            if (run.state().isLive()) {
                show(run, null);
            } else {
                ended(run, null);
            }
        });
        return unseen.isPresent();
    }

    private void follow(RunBegun begun, Origin origin) {
        switch (begun) {
            case RunBegun.Refused(String sentence) -> origin.from().refuse(sentence);
            case RunBegun.Under(ImportRunId id) -> {
                ImportRun run = runs.soon(authority, id);
                if (run.state().isLive()) {
                    show(run, origin);
                } else {
                    ended(run, origin);
                }
            }
        }
    }

    private void show(ImportRun run, @Nullable Origin origin) {
        RunPane pane = new RunPane(
                run,
                new RunPane.Ways(
                        () -> book.of(authority, run.id()).orElseThrow(),
                        now -> runs.before(now.id()),
                        () -> runs.stop(authority, run.id()),
                        ended -> ended(ended, origin)));
        place.show().accept(pane);
        pane.receiveFocus();
        pane.follow(pages);
    }

    private void ended(ImportRun run, @Nullable Origin origin) {
        book.seen(authority, run.id());
        boolean done = run.state() == ImportRun.State.DONE;
        if (done && run.kind() == ImportRun.Kind.IMPORT) {
            run.load()
                    .flatMap(load -> imported.report(authority, load, place.undo(), this::another))
                    .ifPresent(this::show);
        } else if (done) {
            place.choose().accept("The import of " + run.file() + " was undone.");
        } else if (origin == null) {
            place.choose().accept(RunWords.ended(run));
        } else if (run.state() == ImportRun.State.UNCHANGED) {
            show(imported.report(authority, origin.unchanged().get(), this::another));
        } else {
            again(run, origin.from());
        }
    }

    private void again(ImportRun run, Retried from) {
        place.show().accept((Component) from);
        if (run.state() == ImportRun.State.LOOK_AGAIN) {
            from.lookAgain();
        } else {
            from.refuse(RunWords.ended(run));
        }
    }

    private void show(ReportPane pane) {
        place.show().accept(pane);
        pane.receiveFocus();
    }

    private void another() {
        place.choose().accept("");
    }

    /**
     * Where it began.
     *
     * @param unchanged makes the report, should everything have been here already
     */
    private record Origin(Retried from, Supplier<ImportReport> unchanged) {}
}
