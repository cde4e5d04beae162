package org.countersign.actual.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.FiguresNavigation;
import org.countersign.actual.StageMove;
import org.countersign.calendar.Period;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.HasShortcuts;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Shortcut;
import org.jspecify.annotations.Nullable;

/** A month's figures: entered and mended in a sheet, then checked and released by theme. */
@Route(AuthorityInUrl.ROUTE + FiguresNavigation.PAGE)
@StyleSheet("context://assets/figures.css")
@PermitAll
class FiguresView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {

    private final transient FiguresDesk desk;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Figures");
    private final MonthBar months = new MonthBar();
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final SheetPanes panes;
    private final ThemeLinks themes = new ThemeLinks();
    private final Div content = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient FiguresNavigation here = new FiguresNavigation(null, StageMove.ALL);
    private @Nullable FigureGrid grid;
    private String period = "";

    FiguresView(FiguresDesk desk, AuthorityInUrl url) {
        this.desk = desk;
        this.url = url;
        panes = new SheetPanes(desk, this::told);
        addClassName("figures");
        header.act(months);
        add(header, status, alert, panes, themes, content, new SheetKey());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        desk.admit(authority);
        here = desk.settled(
                authority,
                FiguresNavigation.of(event.getLocation().getQueryParameters().getParameters()));
        grid = null;
        status.clear();
        alert.clear();
        show();
    }

    @Override
    public String getPageTitle() {
        return "Figures, " + period + " – Countersign";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return FiguresKeys.ALL;
    }

    private void show() {
        EntrySheet sheet = desk.sheet(authority, here);
        period = Period.month(sheet.month()).label();
        header.name("Figures", period);
        months.show(sheet.month(), month -> page(new FiguresNavigation(month, here.theme())));
        themes.show(sheet, here.theme(), theme -> page(new FiguresNavigation(sheet.month(), theme)));
        panes.show(
                authority,
                sheet,
                queried -> page(FiguresNavigation.of(queried.query().month(), queried.reference())));
        showGrid(sheet);
    }

    /** The same sheet again stays where it is: with the place one was at, and what one can undo. */
    private void showGrid(EntrySheet sheet) {
        if (grid == null) {
            content.removeAll();
            content.add(sheet.rows().isEmpty() ? nothing(sheet) : newGrid(sheet));
        }
        Optional.ofNullable(grid)
                .ifPresent(
                        shown -> shown.show(GridSheet.of(sheet, desk.key(authority, sheet.month()), here.reference())));
    }

    private FigureGrid newGrid(EntrySheet sheet) {
        FigureGrid made = new FigureGrid(desk.typing(authority, sheet.month()));
        grid = made;
        return made;
    }

    private String page(FiguresNavigation figures) {
        return url.path(authority, figures.path());
    }

    /** Shows what is now, and says what happened. */
    private void told(FiguresDesk.Told told) {
        show();
        status.say(told.done());
        alert.say(told.refused());
    }

    private static Component nothing(EntrySheet sheet) {
        return new Paragraph(
                sheet.mayRelease()
                        ? "There are no indicators yet. Bring a scorecard in, or add them to the catalogue."
                        : "None of your indicators is set to be entered by its reporter. The performance team brings the"
                                + " figures in.");
    }
}
