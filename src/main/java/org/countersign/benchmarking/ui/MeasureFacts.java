package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.benchmarking.MeasureStanding;
import org.countersign.benchmarking.OwnGroup;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Value;

/** The figures the authority is held against. */
final class MeasureFacts extends Div {

    MeasureFacts(MeasurePage page, List<OwnGroup> groups) {
        Table table = new Table("Figures of " + page.period(), "Whose", "Figure", "Note");
        figures(table, page, page.standing());
        groups.forEach(group -> together(table, page, group));
        places(table, page, page.standing());
        add(table.show());
        if (page.list().usedBeforeItWasPublished()) {
            add(new Paragraph("No neighbour list had been published by then; the first one is used."));
        }
    }

    private static void figures(Table table, MeasurePage page, MeasureStanding standing) {
        line(table, page.authority(), page.series().show(standing.own()), published(standing.own()));
        page.yearBefore()
                .ifPresent(before -> line(
                        table,
                        page.authority() + " the year before",
                        page.series().show(before),
                        page.series().covers().words(standing.year() - 1)));
        line(
                table,
                "Statistical neighbours",
                standing.neighbours()
                        .map(near -> page.series().show(near.amount()))
                        .orElse("–"),
                neighbours(page));
        line(
                table,
                page.region().name(),
                page.series().show(standing.region()),
                "published, not a mean of authorities");
        line(table, "England", page.series().show(standing.england()), "published, not a mean of authorities");
    }

    private static void together(Table table, MeasurePage page, OwnGroup group) {
        line(
                table,
                group.name(),
                page.together(group)
                        .map(figure -> page.series().show(figure.amount()))
                        .orElse("–"),
                page.together(group)
                        .map(figure -> "own group: %s of %d of %d authorities"
                                .formatted(figure.method().word(), figure.numbers(), figure.neighbours()))
                        .orElse("own group: fewer than five have a figure"));
    }

    private static void places(Table table, MeasurePage page, MeasureStanding standing) {
        line(
                table,
                "Rank among all authorities",
                page.verdict().place(standing.place()).orElse("–"),
                good(page));
        line(
                table,
                "Rank among neighbours",
                page.verdict().place(standing.nearPlace()).orElse("–"),
                "with the authority itself");
        line(
                table,
                "Band",
                standing.band().map(Enum::name).orElse("–"),
                standing.band().map(band -> band.words()).orElseGet(() -> noBand(standing)));
    }

    private static String published(Value own) {
        return own instanceof Value.None none ? "no number: " + none.reason().words() : "published";
    }

    private static String noBand(MeasureStanding standing) {
        return standing.own().number().isEmpty() ? "none: no number" : "none: neither high nor low is good";
    }

    private static String neighbours(MeasurePage page) {
        return page.standing()
                .neighbours()
                .map(near -> near.method().word() + " of " + near.words() + ", list of "
                        + page.list().title())
                .orElse("fewer than five have a figure");
    }

    private static String good(MeasurePage page) {
        Polarity polarity = page.standing().with().polarity();
        return polarity.kind() == Polarity.Kind.NONE
                ? "neither high nor low is good: highest first"
                : polarity.words() + ": 1 is best";
    }

    private static void line(Table table, String whose, String figure, String note) {
        var row = table.row(whose);
        Table.number(row, figure);
        Table.text(row, note);
    }
}
