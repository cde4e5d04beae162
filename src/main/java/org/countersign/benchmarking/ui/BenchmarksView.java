package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.BenchmarkRow;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.Beside;
import org.countersign.benchmarking.CompareNavigation;
import org.countersign.benchmarking.ComparisonNavigation;
import org.countersign.benchmarking.GroupsNavigation;
import org.countersign.benchmarking.InYearNavigation;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.SeriesLinks;
import org.countersign.benchmarking.SharingNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** What an authority measures beside what is published of its neighbours, its region and England. */
@Route(AuthorityInUrl.ROUTE + MeasureNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PermitAll
class BenchmarksView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Benchmarks benchmarks;
    private final transient OwnGroups groups;
    private final transient PublishedFigures published;
    private final transient SeriesLinks links;
    private final transient AuthorityInUrl url;
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();
    private String title = "Benchmarks";

    BenchmarksView(
            Benchmarks benchmarks,
            OwnGroups groups,
            PublishedFigures published,
            SeriesLinks links,
            AuthorityInUrl url) {
        this.benchmarks = benchmarks;
        this.groups = groups;
        this.published = published;
        this.links = links;
        this.url = url;
        addClassName("benchmarks");
        content.addClassName("benchmarks-content");
        add(new PageHeader("Benchmarks"), status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        status.clear();
        show(
                url.of(event),
                BenchmarksNavigation.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(AuthorityId authority, BenchmarksNavigation here) {
        BenchmarkPage page = benchmarks.page(authority);
        title = "Benchmarks, " + page.authority();
        content.removeAll();
        content.add(introduction(page), comparison(authority, page.mayLink()));
        if (!page.rows().isEmpty()) {
            List<BenchmarkRow> rows = page.rows().stream().filter(here::shows).toList();
            Beside beside = Beside.of(groups.all(authority), here, rows, published.figures(codes(rows)));
            content.add(
                    new BenchmarkFilter(page, beside, here, path -> url.path(authority, path)),
                    rows.isEmpty()
                            ? new Paragraph("No measure is in this theme, topic and band.")
                            : new BenchmarkTable(page, rows, beside.chosen(), path -> url.path(authority, path)));
        }
        content.add(new MeasureList(page, path -> url.path(authority, path)));
        if (page.mayLink()) {
            content.add(new LinkForm(page, links, authority, words -> linked(authority, here, words)));
        }
    }

    private static List<String> codes(List<BenchmarkRow> rows) {
        return rows.stream().map(row -> row.series().code()).distinct().toList();
    }

    private void linked(AuthorityId authority, BenchmarksNavigation here, String words) {
        show(authority, here);
        status.say(words);
    }

    private Component comparison(AuthorityId authority, boolean team) {
        Div ways = new Div(
                new Anchor(url.path(authority, CompareNavigation.NEIGHBOURS.path()), "Compare with other authorities"),
                new Anchor(url.path(authority, GroupsNavigation.PAGE), "Own groups"),
                new Anchor(url.path(authority, ComparisonNavigation.PAGE), "How we compare"),
                new Anchor(url.path(authority, InYearNavigation.ALL.path()), "Month by month with those who share"));
        if (team) {
            ways.add(new Anchor(url.path(authority, SharingNavigation.PAGE), "Share our figures"));
        }
        ways.addClassNames("measure-ways", "no-print");
        return ways;
    }

    private static Component introduction(BenchmarkPage page) {
        Paragraph words =
                new Paragraph("Published figures of %s beside its statistical neighbours (list of %s), %s and England."
                        .formatted(page.authority(), page.list().title(), page.region()));
        words.addClassName("soft");
        if (!page.rows().isEmpty()) {
            return words;
        }
        return new Div(
                words,
                new Paragraph(
                        page.mayLink()
                                ? "No indicator is linked to a published series yet. Link the first one below."
                                : "No indicator is linked to a published series yet. Your performance team can link them."));
    }
}
