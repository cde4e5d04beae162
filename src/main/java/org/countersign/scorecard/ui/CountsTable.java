package org.countersign.scorecard.ui;

import java.util.List;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.Counts;
import org.countersign.scorecard.Overview;
import org.jsoup.nodes.Element;

/** The month's counts by theme or by owner; each number leads to its rows. */
class CountsTable extends Part {

    CountsTable(String name, String what, List<Overview.Line> lines, Links links) {
        super(name, "counts");
        Element table = PlainTables.table(name + ", each number leads to its rows");
        PlainTables.head(
                table,
                what,
                "Indicators",
                "Off target",
                "Wrong way",
                "Right way",
                "Not signed off",
                "Late",
                "Figure missing");
        Element body = table.appendElement("tbody");
        lines.forEach(line -> line(body.appendElement("tr"), line, links));
        add(PlainTables.scrolling(table, name));
    }

    private static void line(Element row, Overview.Line line, Links links) {
        Counts counts = line.counts();
        String name = line.name();
        row.appendElement("th").attr("scope", "row").text(name);
        number(row, counts.all(), name + ", indicators", links);
        number(row, counts.offTarget(), name + ", off target", links);
        number(row, counts.worse(), name + ", moved the wrong way", links);
        number(row, counts.better(), name + ", moved the right way", links);
        number(row, counts.unsigned(), name + ", not signed off", links);
        number(row, counts.late(), name + ", late", links);
        number(row, counts.missing(), name + ", figure missing", links);
    }

    /** Nothing to lead to where there is none. */
    static void number(Element row, Counted counted, String spoken, Links links) {
        Element cell = row.appendElement("td").addClass("number");
        if (counted.isNone()) {
            cell.addClass("soft").text("0");
            return;
        }
        cell.appendElement("a")
                .attr("href", links.rows(counted))
                .attr("aria-label", counted.rows() + ": " + spoken)
                .text(String.valueOf(counted.rows()));
    }
}
