package org.countersign.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** For the performance team: all that the authority measures, to find, compare and change many at once. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.INDICATORS)
@PageTitle("Indicators – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class CatalogueView extends Section implements BeforeEnterObserver, CatalogueActions.Page {

    private final transient CatalogueReading reading;
    private final transient CatalogueActions actions;
    private final transient AuthorityInUrl url;
    private final PageHeader header = new PageHeader("Indicators");
    private final Anchor added = new Anchor("", "New indicator");
    private final Ways ways = CatalogueWays.make();
    private final CatalogueFilter filter = new CatalogueFilter(this::search);
    private final LiveStatus status = new LiveStatus();
    private final Paragraph count = new Paragraph();
    private final transient Choice choice = new Choice(this::chosen);
    private final ChoiceBar bar;
    private final Div rows = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient CatalogueAddress address = CatalogueAddress.ALL;
    private transient List<CatalogueRow> shown = List.of();

    CatalogueView(CatalogueReading reading, CatalogueActions actions, AuthorityInUrl url) {
        this.reading = reading;
        this.actions = actions;
        this.url = url;
        bar = new ChoiceBar(this, choice);
        addClassNames("page", "catalogue");
        added.addClassName("button");
        header.act(added);
        rows.addClassName("catalogue-list");
        add(header, ways, status, filter, count, bar, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        address = CatalogueAddress.of(event.getLocation().getQueryParameters().getParameters());
        CatalogueWays.show(ways, url, authority, CatalogueNavigation.INDICATORS);
        added.setHref(path() + "/" + Addresses.NEW);
        refresh();
    }

    @Override
    public AuthorityId authority() {
        return authority;
    }

    @Override
    public CatalogueActions actions() {
        return actions;
    }

    @Override
    public List<CatalogueRow> shown() {
        return shown;
    }

    @Override
    public void done(String words) {
        choice.only(List.of());
        refresh();
        status.say(words);
    }

    @Override
    public void refresh() {
        CataloguePage page = reading.page(authority());
        filter.show(address, page);
        shown = page.rows().stream().filter(row -> row.matches(address)).toList();
        count.setText(counted(page));
        bar.show(page);
        rows.removeAll();
        if (!shown.isEmpty()) {
            rows.add(new CatalogueTable(shown, page, choice, path()));
        }
    }

    private String counted(CataloguePage page) {
        if (page.rows().isEmpty()) {
            return "No indicators yet. Import a sheet under “Figures in”, or describe the first with “New indicator”.";
        }
        String all = Counts.indicators(page.rows().size());
        return shown.size() == page.rows().size() ? all : "%,d of %s".formatted(shown.size(), all);
    }

    private void chosen() {
        bar.count();
    }

    private void search(CatalogueAddress wanted) {
        UI.getCurrent().navigate(path(), QueryParameters.simple(wanted.parameters()));
    }

    private String path() {
        return url.path(authority(), CatalogueNavigation.INDICATORS);
    }
}
