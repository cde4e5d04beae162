package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.IndicatorPages;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveNotice;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.PageHeader;

/** One indicator: what it is, how it went, what was said about it and by whom. */
@Route(AuthorityInUrl.ROUTE + IndicatorNavigation.PAGE + "/:reference")
@StyleSheet("context://assets/scorecard.css")
@PermitAll
class IndicatorView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<ChangeKind> FOLLOWED =
            EnumSet.of(ChangeKind.FIGURES, ChangeKind.COMMENTARY, ChangeKind.CATALOGUE, ChangeKind.PEOPLE);

    private final transient IndicatorPages pages;
    private final transient FigureDoubts doubts;
    private final transient AuthorityInUrl url;
    private final transient LivePages live;
    private final LiveNotice notice = new LiveNotice();
    private String title = "";

    IndicatorView(IndicatorPages pages, FigureDoubts doubts, AuthorityInUrl url, LivePages live) {
        this.pages = pages;
        this.doubts = doubts;
        this.url = url;
        this.live = live;
        addClassName("indicator");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = IndicatorNavigation.of(
                event.getRouteParameters().get("reference").orElse(""),
                event.getLocation().getQueryParameters().getParameters());
        var authority = url.of(event);
        IndicatorPage page = pages.page(authority, asked).orElseThrow(NotFoundException::new);
        show(
                page,
                new Links(url, authority, ScorecardNavigation.of(page.period()).asSigned(asked.asSigned())),
                doubts.of(authority, page));
        live.follow(this, authority, FOLLOWED, changes -> compare(authority, asked, page));
    }

    /** What is read is never replaced by itself. */
    private void compare(AuthorityId authority, IndicatorNavigation asked, IndicatorPage shown) {
        pages.page(authority, asked)
                .filter(now -> !now.equals(shown))
                .ifPresent(now -> notice.offer(
                        "Somebody changed this since you opened it.",
                        () -> UI.getCurrent().refreshCurrentRoute(false)));
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(IndicatorPage page, Links links, Component doubt) {
        String period = Period.month(page.period()).label();
        title = page.indicator().reference() + ", " + period;
        removeAll();
        notice.clear();
        Div columns = new Div(figures(page, links, doubt), words(page, links));
        columns.addClassName("indicator-columns");
        add(ways(page, links), header(page, links, period), columns, notice);
    }

    private static Component header(IndicatorPage page, Links links, String period) {
        String name = page.indicator().reference() + " "
                + page.indicator().description().title();
        PageHeader header = new PageHeader(name, period);
        IndicatorMonths months = new IndicatorMonths(page, links);
        header.act(months);
        return header;
    }

    private static Component figures(IndicatorPage page, Links links, Component doubt) {
        Div column = new Div(
                new HeadlineFigures(page),
                doubt,
                new Trend(page),
                new PartsSection(page),
                new Comparisons(page, links),
                new Revisions(page));
        column.addClassName("indicator-figures");
        return column;
    }

    private static Component words(IndicatorPage page, Links links) {
        Div column = new Div(new CommentarySection(page, links), new DefinitionList(page));
        column.addClassName("indicator-words");
        return column;
    }

    private static Component ways(IndicatorPage page, Links links) {
        Nav ways = new Nav();
        ways.setAriaLabel("Indicators");
        ways.addClassNames("indicator-ways", "no-print");
        YearMonth period = page.period();
        ways.add(new Anchor(
                links.to(ScorecardNavigation.of(period).asSigned(links.here().asSigned())), "All indicators"));
        String before = page.neighbours().before();
        String after = page.neighbours().after();
        if (!before.isEmpty()) {
            ways.add(new Anchor(links.indicator(before, period), "Previous: " + before));
        }
        if (!after.isEmpty()) {
            ways.add(new Anchor(links.indicator(after, period), "Next: " + after));
        }
        return ways;
    }
}
