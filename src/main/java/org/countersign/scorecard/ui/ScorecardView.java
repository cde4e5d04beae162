package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.calendar.Period;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.Scorecards;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** An authority's figures of a month beside what led there, with their commentary: the sheet, but alive. */
@Route(AuthorityInUrl.ROUTE + ScorecardNavigation.PAGE)
@StyleSheet("context://assets/scorecard.css")
@PermitAll
class ScorecardView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NARROW = 600;

    private final transient Scorecards scorecards;
    private final transient AuthorityInUrl url;
    private final transient LiveScorecard live;
    private final PageHeader header = new PageHeader("Scorecard");
    private final PeriodBar periods = new PeriodBar();
    private final FilterBar filters = new FilterBar();
    private final LiveStatus count = new LiveStatus();
    private final Div ways = new Div();
    private final Div content = new Div();
    private String period = "";

    ScorecardView(Scorecards scorecards, AuthorityInUrl url, LivePages pages) {
        this.scorecards = scorecards;
        this.url = url;
        this.live = new LiveScorecard(pages);
        addClassName("scorecard");
        ways.addClassNames("ways", "no-print");
        content.addClassName("scorecard-content");
        Div found = new Div(count, live.notice(), ways);
        found.addClassName("found");
        header.act(periods);
        add(header, filters, found, content, key());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                ScorecardNavigation.of(event.getLocation().getQueryParameters().getParameters());
        var authority = url.of(event);
        ScorecardPage page = scorecards.page(authority, asked.period(), asked.filter());
        Links links = new Links(url, authority, asked.in(page.period()));
        show(page, links);
        live.follow(
                this,
                authority,
                () -> scorecards.page(authority, page.period(), asked.filter()),
                now -> show(now, links));
    }

    @Override
    public String getPageTitle() {
        return "Scorecard, " + period + " – Countersign";
    }

    private void show(ScorecardPage page, Links links) {
        period = Period.month(page.period()).label();
        header.name("Scorecard", period);
        periods.show(page, links);
        filters.show(page, links);
        filters.setVisible(page.total() > 0);
        ways.removeAll();
        content.removeAll();
        live.shows(page);
        content.add(page.rows().isEmpty() ? new NothingHere(page, links) : rows(page, links));
        count.say(page.total() == 0 ? "" : counted(page));
    }

    private Component rows(ScorecardPage page, Links links) {
        ScorecardNavigation here = links.here();
        if (here.table()) {
            ways.add(new Anchor(links.to(here.asTable(false)), "As a grid"));
            return new PlainScorecard(page, links);
        }
        if (isNarrow()) {
            ways.add(new Anchor(links.to(here.asTable(true)), "As a plain table"));
            return new ScorecardCards(page, links);
        }
        ways.add(
                new Anchor(
                        links.to(here.withWholeYear(!here.wholeYear())),
                        here.wholeYear() ? "Show 7 months" : "Show 13 months"),
                new Anchor(links.to(here.asTable(true)), "As a plain table"));
        return new ScorecardGrid(page, links, live);
    }

    private static Paragraph key() {
        Paragraph key = new Paragraph("p: provisional. r: revised since it was first loaded. stated: as stated by the"
                + " source, because the figures behind it are not loaded.");
        key.addClassNames("soft", "small", "key");
        return key;
    }

    private static boolean isNarrow() {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < NARROW;
    }

    private static String counted(ScorecardPage page) {
        String all = page.total() == 1 ? "1 indicator" : page.total() + " indicators";
        return page.rows().size() == page.total() ? all : page.rows().size() + " of " + all + ", by the filters chosen";
    }
}
