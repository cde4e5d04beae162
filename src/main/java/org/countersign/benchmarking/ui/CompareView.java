package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.countersign.authority.LocalAuthority;
import org.countersign.benchmarking.Benchmarks;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.CompareNavigation;
import org.countersign.benchmarking.ComparePage;
import org.countersign.benchmarking.ComparedMeasure;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.calculation.Display;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.jsoup.nodes.Element;

/** Several authorities side by side, one row a measure, each cell with the quarter of all authorities it lies in. */
@Route(AuthorityInUrl.ROUTE + CompareNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("Compare authorities – Countersign")
@PermitAll
class CompareView extends Section implements BeforeEnterObserver {

    private final transient Benchmarks benchmarks;
    private final transient AuthorityInUrl url;

    CompareView(Benchmarks benchmarks, AuthorityInUrl url) {
        this.benchmarks = benchmarks;
        this.url = url;
        addClassName("benchmarks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        ComparePage page = benchmarks.compare(
                authority,
                CompareNavigation.of(event.getLocation().getQueryParameters().getParameters()));
        removeAll();
        Div ways = new Div(new Anchor(url.path(authority, BenchmarksNavigation.ALL.path()), "All benchmarks"));
        ways.addClassNames("measure-ways", "no-print");
        add(
                ways,
                new PageHeader("Compare authorities"),
                new Paragraph(words(page)),
                choice(authority, page),
                table(page, path -> url.path(authority, path)));
    }

    private static String words(ComparePage page) {
        return (page.neighbours()
                        ? "Beside its statistical neighbours, list of "
                                + page.list().title() + ". "
                        : "")
                + "A is the best quarter of all authorities, D the last; measures of which neither high nor low is good have"
                + " no letter. The number behind the letter is the distance to A. Each row is one year; who has no figure"
                + " of it is greyed.";
    }

    private Div choice(AuthorityId authority, ComparePage page) {
        MultiSelectComboBox<LocalAuthority> field = new MultiSelectComboBox<>("Compare with");
        field.setItems(page.all());
        field.setItemLabelGenerator(LocalAuthority::name);
        field.setValue(page.authorities().stream().skip(1).toList());
        NativeButton show = new NativeButton(
                "Compare",
                press -> go(
                        authority,
                        CompareNavigation.with(field.getValue().stream()
                                .map(LocalAuthority::dfeCode)
                                .toList())));
        show.addClassName("button");
        Div choice = new Div(field, show);
        choice.addClassNames("compare-choice", "no-print");
        return choice;
    }

    private void go(AuthorityId authority, CompareNavigation to) {
        String[] parts = url.path(authority, to.path()).split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private static Table table(ComparePage page, UnaryOperator<String> address) {
        String[] headers = new String[page.authorities().size() + 1];
        headers[0] = "Measure";
        for (int at = 1; at < headers.length; at++) {
            headers[at] = page.authorities().get(at - 1).name();
        }
        Table table = new Table("Authorities compared", headers).named("compare-rows");
        page.measures().forEach(measure -> fill(table.row(""), page, measure, address));
        return table.show();
    }

    private static void fill(Element row, ComparePage page, ComparedMeasure measure, UnaryOperator<String> address) {
        String to = address.apply(
                MeasureNavigation.of(measure.series().code()).in(measure.year()).path());
        Element name = row.child(0);
        name.appendElement("a").attr("href", to).text(measure.series().title());
        name.appendElement("small").text(measure.series().covers().words(measure.year()));
        page.own()
                .getOrDefault(measure.series().code(), List.of())
                .forEach(linked -> OwnWords.add(name, linked, address));
        measure.cells().forEach(cell -> fill(row, measure, cell, to));
    }

    private static void fill(Element row, ComparedMeasure measure, ComparedMeasure.Cell cell, String to) {
        Element at = Table.number(row, "");
        at.appendElement("a")
                .attr("href", to)
                .attr("tabindex", "-1")
                .text(measure.series().show(cell.value()));
        cell.band()
                .ifPresent(band -> at.addClass("band-" + band.name().toLowerCase(Locale.ROOT))
                        .appendElement("small")
                        .text(band.name() + away(measure, cell)));
        if (cell.value().number().isEmpty()) {
            at.addClass("unlike");
        }
        cell.otherYear().ifPresent(year -> at.appendElement("small").text("latest " + year));
    }

    private static String away(ComparedMeasure measure, ComparedMeasure.Cell cell) {
        return cell.distance()
                .filter(distance -> distance.signum() > 0)
                .map(distance ->
                        ", " + Display.number(distance, measure.series().decimals()))
                .orElse("");
    }
}
