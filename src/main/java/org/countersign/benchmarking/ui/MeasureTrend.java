package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.benchmarking.PublishedSeries;
import org.countersign.benchmarking.Release;
import org.countersign.benchmarking.TrendYear;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.uikit.TrendChart;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All years of the authority, its neighbours with their spread, region and England, and the table behind them. */
final class MeasureTrend extends Div {

    MeasureTrend(MeasurePage page) {
        TrendChart chart = new TrendChart();
        chart.show(picture(page));
        Paragraph key = new Paragraph("Shaded: from the lowest to the highest of its neighbours.");
        key.addClassName("soft");
        add(chart, key, new NativeDetails("The trend as a table", table(page)));
        page.tookOver().ifPresent(words -> before(page, words));
    }

    /** Figures of years before are those of other authorities, and never drawn as its own. */
    private void before(MeasurePage page, String words) {
        add(new Paragraph(page.authority() + " took over from " + words + ". Figures of earlier years are theirs."));
        if (!page.formers().isEmpty()) {
            Table table = new Table("Figures of those before " + page.authority(), "Authority", "Period", "Figure");
            page.formers()
                    .forEach(former -> former.figures().descendingMap().forEach((year, value) -> {
                        Element row = table.row(former.name());
                        Table.text(row, page.series().covers().words(year));
                        Table.number(row, page.series().show(value));
                    }));
            add(new NativeDetails("Figures of those before", table.show()));
        }
    }

    private static TrendChart.Picture picture(MeasurePage page) {
        return new TrendChart.Picture(
                page.years().stream().map(year -> Integer.toString(year)).toList(),
                page.authority(),
                numbers(page, year -> year.own().number()),
                List.of(),
                List.of(),
                List.of(
                        new TrendChart.Line(
                                "Neighbours",
                                numbers(page, year -> year.neighbours().map(NeighbourFigure::amount))),
                        new TrendChart.Line(
                                page.region().name(),
                                numbers(page, year -> year.region().number())),
                        new TrendChart.Line(
                                "England", numbers(page, year -> year.england().number()))),
                new TrendChart.Spread(
                        "Lowest neighbour",
                        numbers(page, TrendYear::lowest),
                        "Highest neighbour",
                        numbers(page, TrendYear::highest)));
    }

    private static List<@Nullable BigDecimal> numbers(
            MeasurePage page, Function<TrendYear, Optional<BigDecimal>> number) {
        return page.trend().stream()
                .<@Nullable BigDecimal>map(year -> number.apply(year).orElse(null))
                .toList();
    }

    private static Table table(MeasurePage page) {
        Table table = new Table(
                "Trend of " + page.series().title(),
                "Period",
                page.authority(),
                "Neighbours’ " + page.method().word(),
                "Neighbours, lowest to highest",
                page.region().name(),
                "England",
                "Release of our figure");
        page.trend().reversed().forEach(year -> {
            Element row = table.row(page.series().covers().words(year.year()));
            fill(row, page.series(), year);
            Release release = page.releases().get(year.release());
            Table.text(row, release == null ? "–" : release.title());
        });
        return table.show();
    }

    private static void fill(Element row, PublishedSeries series, TrendYear year) {
        Table.number(row, series.show(year.own()));
        Table.number(
                row,
                year.neighbours()
                        .map(near -> series.show(near.amount()) + " (" + near.words() + ")")
                        .orElse("–"));
        Table.number(
                row,
                year.lowest()
                        .flatMap(low -> year.highest().map(high -> series.show(low) + " to " + series.show(high)))
                        .orElse("–"));
        Table.number(row, series.show(year.region()));
        Table.number(row, series.show(year.england()));
    }
}
