package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.benchmarking.Distribution;
import org.countersign.benchmarking.Distribution.Dot;
import org.countersign.benchmarking.MeasureLine;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Value;
import org.jsoup.nodes.Element;

/** How all authorities lie, where the quarters end, and who is compared among them; the table behind it. */
final class MeasureDistribution extends Div {

    private final transient MeasurePage page;

    MeasureDistribution(MeasurePage page) {
        this.page = page;
        addClassName("measure-distribution");
        Distribution.of(page.lines())
                .ifPresentOrElse(
                        this::show, () -> add(new Paragraph("No authority has a figure of " + page.period() + ".")));
    }

    private void show(Distribution distribution) {
        Paragraph key = new Paragraph("Each dot is an authority; broken lines end each quarter of them.");
        key.addClassName("soft");
        add(
                new DistributionPicture(page, distribution),
                key,
                new NativeDetails("The distribution as a table", table(distribution)));
    }

    private Table table(Distribution distribution) {
        Table table = new Table("How the figures lie, " + page.period(), "Where", "Figure", "Note");
        Quartiles quartiles = distribution.quartiles();
        line(
                table,
                "Lowest",
                distribution.lowest().amount(),
                distribution.lowest().line().name());
        line(table, "A quarter at or below", quartiles.first(), best(Polarity.Kind.LOWER_IS_BETTER));
        line(table, "Half at or below", quartiles.second(), "");
        line(table, "Three quarters at or below", quartiles.third(), best(Polarity.Kind.HIGHER_IS_BETTER));
        line(
                table,
                "Highest",
                distribution.highest().amount(),
                distribution.highest().line().name());
        neighbours(table, distribution.of(MeasureLine.Kind.NEIGHBOUR));
        place(table, distribution, page.authority(), page.standing().own());
        place(table, distribution, page.region().name(), page.standing().region());
        place(table, distribution, "England", page.standing().england());
        return table.show();
    }

    private String best(Polarity.Kind good) {
        return page.standing().with().polarity().kind() == good ? "where the best quarter begins" : "";
    }

    private void neighbours(Table table, List<Dot> near) {
        Element row = table.row("Its neighbours");
        Table.number(
                row,
                near.isEmpty()
                        ? "–"
                        : page.series().show(near.getFirst().amount()) + " to "
                                + page.series().show(near.getLast().amount()));
        Table.text(row, quarters(near));
    }

    /** "2 in A, 3 in B, 4 in C, 1 in D". */
    private static String quarters(List<Dot> near) {
        return Arrays.stream(Quartiles.Band.values())
                .map(band -> count(near, band) + " in " + band)
                .filter(words -> !words.startsWith("0"))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Dot> near, Quartiles.Band band) {
        return near.stream()
                .filter(dot -> dot.line().band().equals(Optional.of(band)))
                .count();
    }

    /** A figure with the quarter of authorities it would lie in; a sum of many lies in none. */
    private void place(Table table, Distribution distribution, String name, Value value) {
        Element row = table.row(name);
        Table.number(row, page.series().show(value));
        Table.text(
                row,
                distribution
                        .share(value)
                        .flatMap(any -> value.number())
                        .flatMap(number -> distribution
                                .quartiles()
                                .band(number, page.standing().with().polarity()))
                        .map(band -> band + ", " + band.words())
                        .orElse(""));
    }

    private void line(Table table, String where, BigDecimal amount, String note) {
        Element row = table.row(where);
        Table.number(row, page.series().show(amount));
        Table.text(row, note);
    }
}
