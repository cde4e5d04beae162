package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Consumer;
import org.countersign.actual.LoadId;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.intake.FileContent;
import org.countersign.intake.Handed;
import org.countersign.intake.KeptReadings;
import org.countersign.intake.Pending;
import org.countersign.intake.Received;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.Upload;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** How figures come in: one file at a time, looked at before it is imported. */
@Route(AuthorityInUrl.ROUTE + IntakePages.PAGE)
@StyleSheet("context://assets/intake.css")
@PageTitle("Figures in – Countersign")
@PermitAll
class IntakeView extends Section implements BeforeEnterObserver {

    private final transient ScorecardImport imports;
    private final transient KeptReadings readings;
    private final transient ImportedPanes panes;
    private final transient RunPanes runs;
    private final transient Access access;
    private final transient AuthorityInUrl url;
    private final transient CycleCalendar calendar;
    private final transient Looking looking = new Looking();
    private final Div step = new Div();
    private transient AuthorityId authority = new AuthorityId(1);

    IntakeView(
            ScorecardImport imports,
            KeptReadings readings,
            ImportedPanes panes,
            RunPanes runs,
            Access access,
            AuthorityInUrl url,
            CycleCalendar calendar) {
        this.imports = imports;
        this.readings = readings;
        this.panes = panes;
        this.runs = runs;
        this.access = access;
        this.url = url;
        this.calendar = calendar;
        addClassName("figures-in");
        add(new PageHeader("Figures in"), step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        looking.begin(event.getLocation());
        if (!access.may(authority, Right.IMPORT)) {
            throw notNow();
        }
        if (!runs().resume()) {
            choose();
        }
    }

    /** Whoever follows everybody's work up may bring figures in, unless the authority is suspended. */
    private RuntimeException notNow() {
        boolean halted = access.may(authority, Right.COORDINATE)
                && access.suspension(authority).isPresent();
        return halted ? new AccessDeniedException("suspended") : new NotFoundException();
    }

    /** Reads a file that was chosen; what cannot be read leaves the page as it is, with the reason. */
    void receive(Refusing from, String file, FileContent content, Runnable afterwards) {
        Component choosing = step.getComponentAt(0);
        Consumer<ReadFile> then = answer -> read(answer, file, from, choosing);
        runs.reading(authority, file, content, afterwards)
                .ifPresentOrElse(
                        pending -> pending.soon().ifPresentOrElse(then, () -> wait(file, pending, then)),
                        () -> from.refuse(file, "was not read, because too much is waiting. Choose it again later."));
    }

    private void wait(String file, Pending<ReadFile> pending, Consumer<ReadFile> then) {
        ReadPane pane = new ReadPane(file, pending, then, this::choose);
        show(pane);
        pane.receiveFocus();
        pane.follow(runs.pages());
    }

    private void read(ReadFile answer, String file, Refusing from, Component choosing) {
        switch (answer) {
            case ReadFile.Refused(String sentence) -> {
                show(choosing);
                from.refuse(file, "was not read. Nothing was imported. " + sentence);
            }
            case ReadFile.Unclear(Handed handed, String sentence) ->
                unclear(handed, sentence).receiveFocus();
            case ReadFile.Previewed(Deciding deciding) -> preview(deciding).receiveFocus();
        }
    }

    /** Reads the same file as somebody says; what was decided about it stays. */
    private void read(@Nullable Deciding before, Handed handed, String focus) {
        switch (imports.read(authority, handed)) {
            case Received.Refused(String sentence) -> unclear(handed, sentence).keepFocus(focus);
            case Received.Unclear(Handed same, String sentence) ->
                unclear(same, sentence).keepFocus(focus);
            case Received.Understood(Upload upload) ->
                preview(before == null ? new Deciding(imports, authority, upload) : before.readAs(upload))
                        .showMapping(focus);
        }
    }

    private UnclearPane unclear(Handed handed, String sentence) {
        Received.Unclear unclear = new Received.Unclear(handed, sentence);
        UnclearPane pane = new UnclearPane(unclear, looking, (said, focus) -> read(null, said, focus), this::choose);
        show(pane);
        return pane;
    }

    private void choose() {
        choose("");
    }

    private void choose(String status) {
        ChoosingStep choosing = panes.choosing(authority, this::receive, this::considerUndo);
        show(choosing);
        choosing.say(status);
    }

    private void considerUndo(LoadId load) {
        panes.undo(authority, load, runs()::undo, this::choose).ifPresent(pane -> {
            show(pane);
            pane.receiveFocus();
        });
    }

    private RunSteps runs() {
        return runs.of(authority, new RunSteps.Place(this::show, this::choose, this::considerUndo));
    }

    private PreviewPane preview(Deciding deciding) {
        ProposedDeadlines proposal =
                calendar.proposed(authority, deciding.preview().month());
        PreviewPane preview = new PreviewPane(
                deciding,
                proposal,
                new PreviewPane.Ways(
                        (confirmation, pane) -> runs().begin(confirmation, pane),
                        this::choose,
                        (handed, focus) -> read(deciding, handed, focus),
                        upload -> new KeepingBar(
                                readings, authority, upload, handed -> read(deciding, handed, KeepingBar.ID)),
                        shown -> panes.held(authority, shown),
                        looking));
        show(preview);
        return preview;
    }

    private void show(Component now) {
        if (!now.isAttached()) {
            step.removeAll();
            step.add(now);
        }
    }
}
