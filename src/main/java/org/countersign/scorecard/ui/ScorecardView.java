package org.countersign.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Criterion;
import org.countersign.scorecard.IndicatorPages;
import org.countersign.scorecard.RowNavigation;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.Scorecards;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.HasShortcuts;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Shortcut;
import org.jspecify.annotations.Nullable;

/** An authority's figures of a month beside what led there, with their commentary: the sheet, but alive. */
@Route(AuthorityInUrl.ROUTE + ScorecardNavigation.PAGE)
@StyleSheet("context://assets/scorecard.css")
@PermitAll
class ScorecardView extends Section implements BeforeEnterObserver, HasDynamicTitle, HasShortcuts {

    private final transient Scorecards scorecards;
    private final transient AuthorityInUrl url;
    private final transient AuthorityNames names;
    private final PageHeader header = new PageHeader("Scorecard");
    private final PeriodBar periods = new PeriodBar();
    private final FilterBar filters = new FilterBar(this::find);
    private final FilterChips chips = new FilterChips();
    private final Found count = new Found();
    private final LiveStatus said = new LiveStatus();
    private final MonthOverview overview = new MonthOverview();
    private final ThemeOverviews themes = new ThemeOverviews();
    private final ScorecardContent content;
    private final transient LiveScorecard live;
    private final OpenedRow opened;
    private final ScorecardTools tools;
    private transient Runnable reload = () -> {};
    private String period = "";
    private transient @Nullable Links ways;

    ScorecardView(
            Scorecards scorecards,
            IndicatorPages pages,
            Choosing choosing,
            AuthorityInUrl url,
            AuthorityNames names,
            LivePages livePages) {
        this.scorecards = scorecards;
        this.url = url;
        this.names = names;
        content = new ScorecardContent(livePages);
        opened = new OpenedRow(pages, content);
        live = new LiveScorecard(livePages, content, opened);
        tools = new ScorecardTools(choosing, this::saved);
        addClassName("scorecard");
        Div bar = new Div(filters, tools);
        bar.addClassName("scorecard-bar");
        Div found = new Div(count, said, live.notice(), chips);
        found.addClassName("found");
        header.act(periods);
        content.onOtherWidth(() -> reload.run());
        add(header, bar, found, overview, themes, opened, key());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = RowNavigation.of(event.getLocation().getQueryParameters().getParameters());
        AuthorityId authority = url.of(event);
        if (!opened.follows(authority, asked)) {
            begin(authority, asked.scorecard(), asked.reference());
        }
    }

    private void begin(AuthorityId authority, ScorecardNavigation asked, String row) {
        reload = () -> show(authority, asked, "");
        show(authority, asked, row);
    }

    /** In place: the frame stays, and so does the field that somebody types in. Each further letter is the same page. */
    private void find(ScorecardFilter filter) {
        Links links = Objects.requireNonNull(ways);
        ScorecardNavigation asked = links.here().with(filter);
        History history = UI.getCurrent().getPage().getHistory();
        if (links.here().filter().value(Criterion.TEXT).isEmpty()) {
            history.pushState(null, links.to(asked), false);
        } else {
            history.replaceState(null, links.to(asked), false);
        }
        begin(links.authority(), asked, "");
    }

    @Override
    public String getPageTitle() {
        return "Scorecard, " + period + " – Countersign";
    }

    @Override
    public List<Shortcut> shortcuts() {
        return ScorecardKeys.ALL;
    }

    private void show(AuthorityId authority, ScorecardNavigation asked, String row) {
        ScorecardPage page = scorecards.page(authority, asked);
        Links links = new Links(url, authority, asked.in(page.period()));
        ways = links;
        show(page, links, names.name(authority));
        opened.show(page, links, new RowNavigation(asked, row));
        live.shows(page);
        live.follow(this, authority, () -> again(authority, asked), () -> reload.run());
    }

    /** The overviews above follow in place, as rows do. */
    private ScorecardPage again(AuthorityId authority, ScorecardNavigation asked) {
        ScorecardPage page = scorecards.page(authority, asked);
        overview.show(page, Objects.requireNonNull(ways));
        themes.show(page, Objects.requireNonNull(ways));
        return page;
    }

    private void show(ScorecardPage page, Links links, String place) {
        period = Period.month(page.period()).label();
        header.name("Scorecard", period);
        periods.show(page, links);
        filters.show(page, links);
        filters.setVisible(page.total() > 0);
        chips.show(links);
        tools.show(page, links);
        tools.setVisible(page.total() > 0);
        overview.show(page, links);
        themes.show(page, links);
        content.show(page, links, place);
        count.show(page, links);
        said.clear();
    }

    private static Paragraph key() {
        Paragraph key = new Paragraph(Paper.KEY);
        key.addClassNames("soft", "small", "key", "no-print");
        return key;
    }

    /** Something was kept: shows it, and says so. */
    private void saved(String words) {
        reload.run();
        said.say(words);
    }
}
