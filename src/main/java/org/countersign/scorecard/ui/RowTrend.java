package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.uikit.TrendChart;
import org.jsoup.nodes.Element;

/** Two years up to the month, drawn with what they are held against; the last months in a table, the rest folded. */
class RowTrend extends Part {

    private static final int DRAWN = 25;
    private static final int LISTED = 6;

    RowTrend(IndicatorPage page) {
        super(new H3("Trend"), "trend");
        var drawn = page.trend()
                .subMap(page.period().minusMonths(DRAWN - 1L), page.period().plusMonths(1));
        TrendChart chart = new TrendChart();
        chart.show(Trend.picture(page, drawn));
        List<IndicatorPage.FigureLine> lines = page.figures().stream()
                .filter(line -> !line.month().isAfter(page.period()))
                .limit(DRAWN)
                .toList();
        add(chart);
        Trend.lacking(page, drawn).ifPresent(this::add);
        add(table(lines.stream().limit(LISTED).toList(), "Last months"));
        if (lines.size() > LISTED) {
            add(new NativeDetails("All months of the chart as a table", table(lines, "Months of the chart")));
        }
    }

    private static Html table(List<IndicatorPage.FigureLine> lines, String caption) {
        Element table = PlainTables.table(caption);
        PlainTables.head(table, "Month", "Figure", "Change on previous");
        Element body = table.appendElement("tbody");
        lines.forEach(line -> row(body.appendElement("tr"), line));
        return PlainTables.scrolling(table, caption);
    }

    private static void row(Element row, IndicatorPage.FigureLine line) {
        row.appendElement("th")
                .attr("scope", "row")
                .text(Period.month(line.month()).label());
        Element figure = row.appendElement("td").text(line.value().text());
        if (!line.value().note().isEmpty()) {
            figure.appendText(" ").appendElement("small").text(line.value().note());
        }
        row.appendElement("td").text(line.onPrevious());
    }
}
