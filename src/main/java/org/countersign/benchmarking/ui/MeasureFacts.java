package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.benchmarking.MeasurePage;
import org.countersign.benchmarking.MeasureStanding;
import org.countersign.calculation.Polarity;

/** The figures the authority is held against. */
final class MeasureFacts extends Div {

    MeasureFacts(MeasurePage page) {
        Table table = new Table("Figures of " + page.period(), "Whose", "Figure", "Note");
        figures(table, page, page.standing());
        places(table, page, page.standing());
        add(table.show());
        if (page.list().usedBeforeItWasPublished()) {
            add(new Paragraph("No neighbour list had been published by then; the first one is used."));
        }
    }

    private static void figures(Table table, MeasurePage page, MeasureStanding standing) {
        line(table, page.authority(), page.series().show(standing.own()), "published");
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
                standing.band().map(band -> band.words()).orElse("none: neither high nor low is good"));
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
