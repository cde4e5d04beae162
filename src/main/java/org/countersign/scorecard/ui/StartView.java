package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Overview;
import org.countersign.scorecard.Overviews;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.StartNavigation;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** What leaders open first: the month in a sentence, what moved, what misses its target, who has not signed. */
@Route(AuthorityInUrl.ROUTE + StartNavigation.PAGE)
@StyleSheet("context://assets/scorecard.css")
@StyleSheet("context://assets/start.css")
@PermitAll
class StartView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<ChangeKind> FOLLOWED = EnumSet.of(
            ChangeKind.FIGURES, ChangeKind.COMMENTARY, ChangeKind.CYCLE, ChangeKind.CATALOGUE, ChangeKind.PEOPLE);

    private final transient Overviews overviews;
    private final transient AuthorityNames names;
    private final transient AuthorityInUrl url;
    private final transient LivePages live;
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();
    private transient LiveParts<Overview> parts = new LiveParts<>();
    private String title = "";

    StartView(Overviews overviews, AuthorityNames names, AuthorityInUrl url, LivePages live) {
        this.overviews = overviews;
        this.names = names;
        this.url = url;
        this.live = live;
        addClassName("start");
        content.addClassName("start-content");
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
        add(header, status, content);
        show(overview, links);
        live.follow(this, authority, FOLLOWED, changes -> refresh(overviews.of(authority, overview.period())));
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(Overview overview, Links links) {
        content.removeAll();
        status.clear();
        parts = new LiveParts<Overview>()
                .with(StartView::said, now -> sentence(now, links))
                .with(StartView::listed, now -> lists(now, links))
                .with(Overview::themes, now -> table("By theme", "Theme", now.themes(), links))
                .with(Overview::owners, now -> table("By owner", "Owner", now.owners(), links));
        content.add(parts.of(overview));
    }

    private void refresh(Overview now) {
        if (parts.replace(now)) {
            status.say("Somebody changed figures or commentaries: this is how they stand now.");
        }
    }

    private static Object said(Overview overview) {
        return List.of(overview.counts(), overview.opened(), overview.figures(), overview.mayImport());
    }

    private static Object listed(Overview overview) {
        return List.of(
                overview.worse(),
                overview.better(),
                overview.otherwise(),
                overview.offTarget(),
                overview.counts(),
                overview.owners(),
                overview.opened());
    }

    private static Component sentence(Overview overview, Links links) {
        return overview.counts().all().isNone()
                ? new NothingToStartWith(overview, links)
                : new StartSentence(overview, links);
    }

    private static Component lists(Overview overview, Links links) {
        Div columns = new Div();
        columns.addClassName("start-columns");
        if (!overview.counts().all().isNone()) {
            columns.add(new Moved(overview, links), new OffTrack(overview, links));
        }
        return columns;
    }

    private static Component table(String name, String what, List<Overview.Line> lines, Links links) {
        return lines.isEmpty() ? new Div() : new CountsTable(name, what, lines, links);
    }
}
