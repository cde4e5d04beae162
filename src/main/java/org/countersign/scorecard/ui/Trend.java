package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.countersign.benchmarking.Comparator;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.PublishedBeside;
import org.countersign.uikit.TrendChart;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** All figures as a chart with what they are held against, and the table behind it. */
class Trend extends Part {

    Trend(IndicatorPage page) {
        super("Trend", "trend");
        TrendChart chart = new TrendChart();
        chart.show(picture(page, page.trend()));
        lacking(page, page.trend()).ifPresent(this::add);
        NativeDetails details = new NativeDetails("All figures as a table", table(page));
        add(chart, details);
    }

    /** Some months of an indicator with the levels they are held against. */
    static TrendChart.Picture picture(IndicatorPage page, SortedMap<YearMonth, Optional<BigDecimal>> months) {
        List<String> labels = new ArrayList<>();
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        months.forEach((month, number) -> {
            labels.add(Period.month(month).shortLabel());
            numbers.add(number.orElse(null));
        });
        return new TrendChart.Picture(
                labels, page.indicator().reference(), numbers, references(page), marks(page, labels));
    }

    /** Says so where nothing but other people's levels is drawn. */
    static Optional<Paragraph> lacking(IndicatorPage page, SortedMap<YearMonth, Optional<BigDecimal>> months) {
        if (months.values().stream().anyMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        String reference = page.indicator().reference();
        return Optional.of(new Paragraph(
                references(page).isEmpty()
                        ? "There is no figure of " + reference + " to draw yet."
                        : "There is no figure of " + reference
                                + " to draw yet: the lines are only what it will be compared with."));
    }

    private static List<TrendChart.Mark> marks(IndicatorPage page, List<String> labels) {
        return page.marks().stream()
                .map(mark -> new TrendChart.Mark(
                        Period.month(YearMonth.from(mark.day())).shortLabel(), mark.words(), mark.breaks()))
                .filter(mark -> labels.contains(mark.label()))
                .toList();
    }

    private static List<TrendChart.Reference> references(IndicatorPage page) {
        Stream<TrendChart.Reference> compared =
                page.published().map(Trend::published).orElseGet(() -> stated(page));
        return Stream.concat(compared, target(page).stream()).toList();
    }

    private static Stream<TrendChart.Reference> published(PublishedBeside published) {
        return published.figures().stream()
                .flatMap(
                        each -> Optional.ofNullable(each.amount())
                                .map(amount -> reference(each.comparator(), each.period(), amount))
                                .stream());
    }

    private static Stream<TrendChart.Reference> stated(IndicatorPage page) {
        return Stream.of(Comparator.values())
                .flatMap(comparator ->
                        page.benchmarks().stream().filter(benchmark -> benchmark.comparator() == comparator))
                .map(benchmark -> reference(
                        benchmark.comparator(),
                        benchmark.period(),
                        benchmark.value().number().orElseThrow()));
    }

    private static TrendChart.Reference reference(Comparator comparator, String period, BigDecimal amount) {
        String name = comparator == Comparator.NEIGHBOURS ? "Neighbours" : comparator.words();
        return new TrendChart.Reference(name + (period.isEmpty() ? "" : ", " + period), amount);
    }

    private static Optional<TrendChart.Reference> target(IndicatorPage page) {
        YearMonth month = page.period();
        return page.indicator()
                .targets()
                .shownFor(Period.month(month))
                .flatMap(shown -> shown.target() instanceof Target.Aim aim
                        ? Optional.of(new TrendChart.Reference(
                                "Target, " + shown.year().label(), aim.amount(), labels(shown.year())))
                        : Optional.empty());
    }

    /** A target holds for its own year. */
    private static List<String> labels(FinancialYear year) {
        return year.months().stream()
                .map(month -> Period.month(month).shortLabel())
                .toList();
    }

    private static Html table(IndicatorPage page) {
        Element table = PlainTables.table("Figures of " + page.indicator().reference() + ", newest first");
        PlainTables.head(table, "Month", "Figure", "Change on previous period", "Change on same period last year");
        Element body = table.appendElement("tbody");
        page.figures().forEach(line -> {
            Element row = body.appendElement("tr");
            row.appendElement("th")
                    .attr("scope", "row")
                    .text(Period.month(line.month()).label());
            RevisionList.add(row.appendElement("td").text(line.value().inFull()), page, line.month());
            row.appendElement("td").text(line.onPrevious());
            row.appendElement("td").text(line.onLastYear());
        });
        return PlainTables.scrolling(table, "All figures");
    }
}
