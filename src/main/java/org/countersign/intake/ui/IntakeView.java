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
import org.countersign.actual.LoadId;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.intake.Handed;
import org.countersign.intake.ImportReport;
import org.countersign.intake.KeptReadings;
import org.countersign.intake.Received;
import org.countersign.intake.ScorecardImport;
import org.countersign.intake.UndoPreview;
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
            Access access,
            AuthorityInUrl url,
            CycleCalendar calendar) {
        this.imports = imports;
        this.readings = readings;
        this.panes = panes;
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
        choose();
    }

    /** Whoever follows everybody's work up may bring figures in, unless the authority is suspended. */
    private RuntimeException notNow() {
        boolean halted = access.may(authority, Right.COORDINATE)
                && access.suspension(authority).isPresent();
        return halted ? new AccessDeniedException("suspended") : new NotFoundException();
    }

    /** Reads a file that was chosen; what cannot be read leaves the page as it is, with the reason. */
    void receive(Refusing from, String file, byte[] bytes) {
        switch (imports.receive(authority, file, bytes)) {
            case Received.Refused(String sentence) ->
                from.refuse(file, "was not read. Nothing was imported. " + sentence);
            case Received.Unclear(Handed handed, String sentence) ->
                unclear(handed, sentence).receiveFocus();
            case Received.Understood understood ->
                preview(new Deciding(imports, authority, understood.upload())).receiveFocus();
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
        panes.undo(authority, load, this::undone, this::choose).ifPresent(pane -> {
            show(pane);
            pane.receiveFocus();
        });
    }

    private void undone(UndoPreview undone) {
        choose("The import of " + undone.past().report().file() + " was undone.");
    }

    private PreviewPane preview(Deciding deciding) {
        ProposedDeadlines proposal =
                calendar.proposed(authority, deciding.preview().month());
        PreviewPane preview = new PreviewPane(
                deciding,
                proposal,
                new PreviewPane.Ways(
                        this::report,
                        this::choose,
                        (handed, focus) -> read(deciding, handed, focus),
                        upload -> new KeepingBar(
                                readings, authority, upload, handed -> read(deciding, handed, KeepingBar.ID)),
                        looking));
        show(preview);
        return preview;
    }

    private void report(ImportReport report) {
        ReportPane pane = panes.report(authority, report, this::considerUndo, this::choose);
        show(pane);
        pane.receiveFocus();
    }

    private void show(Component now) {
        step.removeAll();
        step.add(now);
    }
}
