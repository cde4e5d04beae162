package org.countersign.scorecard.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Overview;
import org.countersign.scorecard.Overviews;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.StartNavigation;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;

/** What leaders open first: the month in a sentence, what moved, what misses its target, who has not signed. */
@Route(AuthorityInUrl.ROUTE + StartNavigation.PAGE)
@StyleSheet("context://assets/scorecard.css")
@StyleSheet("context://assets/start.css")
@PermitAll
class StartView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient AuthorityNames names;
    private final transient AuthorityInUrl url;
    private String title = "";

    StartView(Overviews overviews, AuthorityNames names, AuthorityInUrl url) {
        this.overviews = overviews;
        this.names = names;
        this.url = url;
        addClassName("start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = StartNavigation.of(event.getLocation().getQueryParameters().getParameters());
        var authority = url.of(event);
        Overview overview = overviews.of(authority, asked.period());
        String period = Period.month(overview.period()).label();
        PageHeader header = new PageHeader(names.name(authority), period);
        title = names.name(authority) + ", " + period;
        Links links = new Links(url, authority, ScorecardNavigation.of(overview.period()));
        header.act(new StartMonths(overview, links));
        removeAll();
        add(header);
        show(overview, links);
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(Overview overview, Links links) {
        if (overview.counts().all().isNone()) {
            add(new NothingToStartWith(overview, links));
            return;
        }
        Div columns = new Div(new Moved(overview, links), new OffTrack(overview, links));
        columns.addClassName("start-columns");
        add(
                new StartSentence(overview, links),
                columns,
                new CountsTable("By theme", "Theme", overview.themes(), links),
                new CountsTable("By owner", "Owner", overview.owners(), links));
    }
}
