package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.benchmarking.OwnGroup;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;

/** One published measure: the answer in words, the trend, and all authorities in order. */
@Route(AuthorityInUrl.ROUTE + MeasureNavigation.PAGE + "/:series")
@StyleSheet("context://assets/benchmarks.css")
@PermitAll
class MeasureView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Benchmarks benchmarks;
    private final transient OwnGroups groups;
    private final transient AuthorityInUrl url;
    private String title = "";

    MeasureView(Benchmarks benchmarks, OwnGroups groups, AuthorityInUrl url) {
        this.benchmarks = benchmarks;
        this.groups = groups;
        this.url = url;
        addClassName("benchmarks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        var asked = MeasureNavigation.of(
                event.getRouteParameters().get("series").orElse(""),
                event.getLocation().getQueryParameters().getParameters());
        show(
                benchmarks.measure(authority, asked).orElseThrow(NotFoundException::new),
                groups.all(authority),
                path -> url.path(authority, path));
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(MeasurePage page, List<OwnGroup> own, UnaryOperator<String> address) {
        title = page.series().title() + ", " + page.period();
        removeAll();
        Div columns = new Div(part("Trend", new MeasureTrend(page)), part("Against whom", new MeasureFacts(page, own)));
        columns.addClassName("measure-columns");
        add(
                ways(page, address),
                new PageHeader(page.series().title(), page.period()),
                new MeasureAnswer(page, address),
                new MeasureChoice(page, address),
                columns,
                part("Distribution", new MeasureDistribution(page)),
                part("All authorities", new RankTable(page)),
                new MeasureSource(page));
    }

    private static Component part(String name, Component content) {
        Div part = new Div(new H2(name), content);
        part.addClassName("measure-part");
        return part;
    }

    private static Component ways(MeasurePage page, UnaryOperator<String> address) {
        Nav ways = new Nav();
        ways.setAriaLabel("Benchmarks");
        ways.addClassNames("measure-ways", "no-print");
        Anchor file = new Anchor(address.apply(page.here().file()), "Download these figures (CSV)");
        file.getElement().setAttribute("download", "").setAttribute("router-ignore", "");
        ways.add(new Anchor(address.apply(BenchmarksNavigation.ALL.path()), "All benchmarks"), file);
        return ways;
    }
}
