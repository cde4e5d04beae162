package org.countersign.actual.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.FiguresNavigation;
import org.countersign.actual.NewAnswer;
import org.countersign.actual.StageMove;
import org.countersign.calendar.Period;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** A month's figures: entered and mended in a sheet, then checked and released by theme. */
@Route(AuthorityInUrl.ROUTE + FiguresNavigation.PAGE)
@StyleSheet("context://assets/figures.css")
@PermitAll
class FiguresView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FiguresDesk desk;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Figures");
    private final MonthBar months = new MonthBar();
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Div panes = new Div();
    private final Div content = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient FiguresNavigation here = new FiguresNavigation(null, StageMove.ALL);
    private String period = "";

    FiguresView(FiguresDesk desk, AuthorityInUrl url) {
        this.desk = desk;
        this.url = url;
        addClassName("figures");
        panes.addClassName("panes");
        header.act(months);
        add(header, status, alert, panes, content, key());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        desk.admit(authority);
        here = desk.settled(
                authority,
                FiguresNavigation.of(event.getLocation().getQueryParameters().getParameters()));
        status.clear();
        alert.clear();
        show();
    }

    @Override
    public String getPageTitle() {
        return "Figures, " + period + " – Countersign";
    }

    private void show() {
        EntrySheet sheet = desk.sheet(authority, here);
        period = Period.month(sheet.month()).label();
        header.name("Figures", period);
        months.show(
                sheet.month(),
                month -> url.path(authority, new FiguresNavigation(month, here.theme()).path()));
        content.removeAll();
        content.add(themes(sheet));
        if (sheet.rows().isEmpty()) {
            content.add(new Paragraph(nothing(sheet)));
        } else {
            FigureGrid grid = new FigureGrid(desk.typing(authority, sheet.month()));
            content.add(grid);
            grid.show(GridSheet.of(sheet, desk.key(authority, sheet.month())));
        }
        showPanes(sheet);
    }

    private void showPanes(EntrySheet sheet) {
        panes.removeAll();
        if (!sheet.queries().isEmpty()) {
            panes.add(new QueriesPane(
                    sheet.queries(),
                    query -> url.path(authority, FiguresNavigation.of(query.month()).path()),
                    this::answer));
        }
        if (sheet.mayRelease()) {
            panes.add(new ReleasePane(
                    sheet, new ReleasePane.Steps(this::move, this::holdBack, this::releaseEarlier)));
        }
    }

    private Nav themes(EntrySheet sheet) {
        Nav themes = new Nav();
        themes.setAriaLabel("Themes");
        themes.addClassNames("themes", "no-print");
        themes.setVisible(sheet.themes().size() > 1);
        themes.add(theme("All themes", StageMove.ALL));
        sheet.themes().forEach(each -> themes.add(theme(each.name(), each.key())));
        return themes;
    }

    private Anchor theme(String name, String theme) {
        Anchor link = new Anchor(url.path(authority, new FiguresNavigation(here.period(), theme).path()), name);
        if (theme.equals(here.theme())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void move(StageMove move) {
        told(desk.move(authority, move));
    }

    private void holdBack(String theme) {
        told(desk.holdBack(authority, here.period(), theme));
    }

    private void releaseEarlier() {
        told(desk.releaseEarlier(authority, here.period()));
    }

    private void answer(NewAnswer answer) {
        told(desk.answer(authority, answer));
    }

    /** Shows what is now, and says what happened. */
    private void told(FiguresDesk.Told told) {
        show();
        status.say(told.done());
        alert.say(told.refused());
    }

    private static String nothing(EntrySheet sheet) {
        return sheet.mayRelease()
                ? "There are no indicators yet. Bring a scorecard in, or add them to the catalogue."
                : "None of your indicators is set to be entered by its reporter. The performance team brings the figures in.";
    }

    private static Paragraph key() {
        Paragraph key = new Paragraph("e: estimated. f: final. r: revised. ?: queried. A cell with a corner was revised since"
                + " the last cycle. Dotted: loaded; dashed: checked; neither: released.");
        key.addClassNames("soft", "small", "key");
        return key;
    }
}
