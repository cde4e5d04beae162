package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.countersign.benchmarking.BenchmarkPage;
import org.countersign.benchmarking.BenchmarkRow;
import org.countersign.benchmarking.Beside;
import org.countersign.benchmarking.MeasureNavigation;
import org.countersign.benchmarking.MeasureStanding;
import org.countersign.benchmarking.TrendYear;
import org.countersign.calculation.Display;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Period;
import org.countersign.uikit.Sparkline;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The linked indicators, furthest from the best quarter first. */
final class BenchmarkTable extends Div {

    private final transient UnaryOperator<String> address;
    private final transient BenchmarkPage page;
    private final transient Optional<Beside.Column> beside;

    BenchmarkTable(
            BenchmarkPage page,
            List<BenchmarkRow> rows,
            Optional<Beside.Column> beside,
            UnaryOperator<String> address) {
        this.page = page;
        this.beside = beside;
        this.address = address;
        Table table = new Table(
                        "Indicators beside published figures, furthest from the best quarter first, as a share of the figure",
                        headers())
                .named("benchmark-rows");
        rows.forEach(row -> fill(table.row(""), row));
        add(table.show());
    }

    private String[] headers() {
        return Stream.of(
                        Stream.of("Measure", "Our latest", "Published", "Neighbours", page.region(), "England"),
                        beside.map(Beside.Column::name).stream(),
                        Stream.of("Rank", "Band", "Trend", "In words"))
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    private void fill(Element line, BenchmarkRow row) {
        Element name = line.child(0);
        name.appendElement("a")
                .attr(
                        "href",
                        address.apply(MeasureNavigation.of(row.series().code()).path()))
                .text(row.series().title());
        OwnWords.add(name, row.linked(), address);
        MeasureStanding standing = row.standing();
        estimate(line, row);
        Table.number(line, row.series().show(standing.own()))
                .appendElement("small")
                .text(row.series().covers().words(standing.year()));
        Table.number(line, neighbours(row, standing.neighbours()));
        Table.number(line, row.series().show(standing.region()));
        Table.number(line, row.series().show(standing.england()));
        beside.map(column -> column.of(row.series()))
                .ifPresent(figure -> Table.number(line, figure.words())
                        .appendElement("small")
                        .text(figure.note()));
        Table.text(line, row.verdict().place(standing.place()).orElse("–"));
        Table.text(line, standing.band().map(band -> band + ", " + band.words()).orElse("–"));
        trend(Table.text(line, ""), row);
        words(line, row);
    }

    private static void estimate(Element line, BenchmarkRow row) {
        Element cell = line.appendElement("td").addClass("number");
        row.linked()
                .estimate()
                .ifPresentOrElse(
                        estimate -> {
                            cell.text(row.series().show(estimate.amount()));
                            cell.appendElement("small")
                                    .text("local estimate, "
                                            + Period.month(estimate.month()).shortLabel());
                        },
                        () -> cell.text("–"));
    }

    private static String neighbours(BenchmarkRow row, Optional<NeighbourFigure> near) {
        return near.map(figure -> row.series().show(figure.amount())).orElse("–");
    }

    private static void trend(Element cell, BenchmarkRow row) {
        List<@Nullable BigDecimal> numbers = row.trend().stream()
                .<@Nullable BigDecimal>map(year -> year.own().number().orElse(null))
                .toList();
        Element drawing = cell.appendElement("span").addClass("sparkline").attr("aria-hidden", "true");
        Parser.parseFragment(Sparkline.svg(numbers), drawing, "").forEach(drawing::appendChild);
        cell.appendElement("span").addClass("visually-hidden").text(spoken(row));
    }

    private static String spoken(BenchmarkRow row) {
        TrendYear first = row.trend().getFirst();
        TrendYear last = row.trend().getLast();
        return "from %s in %d to %s in %d"
                .formatted(
                        row.series().show(first.own()),
                        first.year(),
                        row.series().show(last.own()),
                        last.year());
    }

    private void words(Element line, BenchmarkRow row) {
        Element cell = line.appendElement("td").addClass("words");
        cell.text(row.release()
                .map(release -> row.verdict().sentence(release, page.today()))
                .orElseGet(() -> row.verdict().sentence()));
        row.standing()
                .distance()
                .filter(distance -> distance.signum() > 0)
                .ifPresent(distance -> cell.appendElement("small")
                        .text(Display.number(distance, row.series().decimals())
                                + (row.series().unit() == Unit.PERCENTAGE ? " points" : "")
                                + " from the best quarter"));
        if (!row.linked().difference().isEmpty()) {
            cell.appendElement("small")
                    .text("Difference in definition: " + row.linked().difference());
        }
    }
}
