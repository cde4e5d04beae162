package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.calculation.Display;
import org.countersign.indicator.Measure;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** Whom the indicator is compared with, each figure with its own period, and what the sheet printed otherwise. */
class Comparisons extends Part {

    static final String NOTHING =
            "No figures of neighbours, region or England came in with the scorecard, and it is linked"
                    + " to no published ones.";

    Comparisons(IndicatorPage page, Links links) {
        super("Compared with", "comparisons");
        page.published().ifPresent(published -> add(new PublishedFiguresPart(page, published, links)));
        if (!page.benchmarks().isEmpty()) {
            add(benchmarks(page));
        } else if (page.published().isEmpty()) {
            add(new Paragraph(NOTHING));
        }
        if (!page.printed().isEmpty()) {
            add(printed(page));
        }
    }

    private static Html benchmarks(IndicatorPage page) {
        Element table = PlainTables.table("As stated in the authority's own sheet");
        PlainTables.head(table, "Whose", "Figure", "Period", "Updated", "Note");
        Element body = table.appendElement("tbody");
        page.benchmarks()
                .forEach(benchmark -> PlainTables.row(
                        body,
                        benchmark.comparator().words(),
                        figure(page.indicator().measure(), benchmark),
                        benchmark.period(),
                        benchmark.updated(),
                        benchmark.note()));
        return PlainTables.scrolling(table, "Compared with");
    }

    static String figure(Measure measure, StatedBenchmark benchmark) {
        return Display.value(benchmark.value(), measure.unit(), measure.decimals());
    }

    private static Html printed(IndicatorPage page) {
        Element table = PlainTables.table("Derived figures the source printed that are not ours");
        PlainTables.head(table, "Figure", "The source printed", "Ours");
        Element body = table.appendElement("tbody");
        page.printed()
                .forEach(line -> PlainTables.row(
                        body,
                        line.what(),
                        line.printed(),
                        line.ours().isEmpty() ? "not to be had from what is loaded" : line.ours()));
        return PlainTables.scrolling(table, "Printed by the source");
    }
}
