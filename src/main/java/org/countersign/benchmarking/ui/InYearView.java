package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.UnaryOperator;
import org.countersign.benchmarking.BenchmarksNavigation;
import org.countersign.benchmarking.InYear;
import org.countersign.benchmarking.InYearNavigation;
import org.countersign.benchmarking.InYearPage;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** Signed months of authorities that share them, side by side. */
@Route(AuthorityInUrl.ROUTE + InYearNavigation.PAGE)
@StyleSheet("context://assets/benchmarks.css")
@PageTitle("Month by month – Countersign")
@PermitAll
class InYearView extends Section implements BeforeEnterObserver {

    private final transient InYear inYear;
    private final transient AuthorityInUrl url;

    InYearView(InYear inYear, AuthorityInUrl url) {
        this.inYear = inYear;
        this.url = url;
        addClassName("benchmarks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = url.of(event);
        var here = InYearNavigation.of(event.getLocation().getQueryParameters().getParameters());
        InYearPage page = inYear.page(authority, here.series());
        UnaryOperator<String> address = path -> url.path(authority, path);
        Div ways = new Div(new Anchor(address.apply(BenchmarksNavigation.ALL.path()), "All benchmarks"));
        ways.addClassNames("measure-ways", "no-print");
        removeAll();
        add(ways, new PageHeader("Month by month"), introduction(page));
        if (!page.offers().isEmpty()) {
            add(offers(page, here, address));
        }
        page.series().ifPresent(series -> add(figures(page, series, address)));
    }

    private static Component introduction(InYearPage page) {
        Paragraph words = new Paragraph(
                page.offers().isEmpty()
                        ? "No other authority shares its figures with %s at present. Those that do appear here."
                                .formatted(page.authority())
                        : "Figures of months, signed and shared by other authorities. They can see in their audit trail when %s looks, and in which role."
                                .formatted(page.authority()));
        words.addClassName("soft");
        return words;
    }

    private static Component offers(InYearPage page, InYearNavigation here, UnaryOperator<String> address) {
        Ways series = new Ways("Measures that are shared");
        page.offers()
                .forEach(offer -> series.add(
                        offer.series().title() + " (" + String.join(", ", offer.by()) + ")",
                        address.apply(new InYearNavigation(offer.series().code()).path()),
                        offer.series().code().equals(here.series())));
        return series;
    }

    private static Component figures(InYearPage page, PublishedSeries series, UnaryOperator<String> address) {
        if (page.others().isEmpty()) {
            return new Div(
                    new H2(series.title()),
                    new Paragraph("Nobody shares this measure with %s at present.".formatted(page.authority())));
        }
        Div figures = new Div(new SharedTable(page.columns()));
        if (page.own().isEmpty()) {
            figures.add(new Paragraph("%s has no signed figures in this form.".formatted(page.authority())));
        }
        figures.add(new Anchor(
                address.apply(MeasureNavigation.of(series.code()).path()), "What is published of this measure"));
        return figures;
    }
}
