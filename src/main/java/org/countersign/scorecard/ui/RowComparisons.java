package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.scorecard.BenchmarkAge;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** Whom the row's figure is compared with, each with its own period and how long ago that was. */
class RowComparisons extends Part {

    RowComparisons(IndicatorPage page, Links links) {
        super(new H3("Compared with"), "comparisons");
        page.published().ifPresent(published -> add(new PublishedFiguresPart(page, published, links)));
        if (!page.benchmarks().isEmpty()) {
            add(stated(page));
        } else if (page.published().isEmpty()) {
            add(new Paragraph(Comparisons.NOTHING));
        }
    }

    private static Html stated(IndicatorPage page) {
        Element table = PlainTables.table("As stated in the authority's own sheet");
        PlainTables.head(table, "Whose", "Figure", "Period", "Age");
        Element body = table.appendElement("tbody");
        page.benchmarks().forEach(benchmark -> row(body, page, benchmark));
        return PlainTables.scrolling(table, "Compared with");
    }

    private static void row(Element body, IndicatorPage page, StatedBenchmark benchmark) {
        PlainTables.row(
                body,
                benchmark.comparator().words(),
                Comparisons.figure(page.indicator().measure(), benchmark),
                benchmark.period(),
                BenchmarkAge.words(benchmark.period(), page.period()));
    }
}
