package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.Overview;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** What misses its target, and whose commentary is not signed off. */
class OffTrack extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    OffTrack(Overview overview, Links links) {
        addClassName("start-column");
        add(missed(overview, links), unsigned(overview, links));
    }

    private static Component missed(Overview overview, Links links) {
        Part part = new Part("Off target", "off-target");
        Counted all = overview.counts().offTarget();
        if (all.isNone()) {
            part.add(new Paragraph("No figure misses a target of this year. Those without a target, or with one to be"
                    + " confirmed, are not judged."));
            return part;
        }
        Html html = new Html("rows");
        html.show(RowList.of(overview.offTarget(), links.here().with(all.filter()), links, OffTrack::target));
        part.add(html);
        if (all.rows() > overview.offTarget().size()) {
            Html rest = new Html("rest");
            rest.show(RowList.rest(all, overview.offTarget().size(), links));
            part.add(rest);
        }
        return part;
    }

    private static Component unsigned(Overview overview, Links links) {
        Part part = new Part("Not signed off", "unsigned");
        List<Overview.Line> owing = overview.owners().stream()
                .filter(line -> !line.counts().unsigned().isNone())
                .toList();
        if (overview.opened().isEmpty()) {
            part.add(new Paragraph("This month was not opened for commentary."));
        } else if (owing.isEmpty()) {
            part.add(new Paragraph("Every commentary is signed off."));
        } else {
            LocalDate due = overview.opened().orElseThrow().deadlines().owners();
            part.add(table(owing, due, links));
        }
        return part;
    }

    private static Html table(List<Overview.Line> owing, LocalDate due, Links links) {
        Element table = PlainTables.table("Due by " + DAY.format(due));
        PlainTables.head(table, "Owner", "Not signed off", "Of these late");
        Element body = table.appendElement("tbody");
        owing.forEach(line -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(line.name());
            CountsTable.number(row, line.counts().unsigned(), line.name() + ", not signed off", links);
            CountsTable.number(row, line.counts().late(), line.name() + ", late", links);
        });
        return PlainTables.scrolling(table, "Not signed off, by owner");
    }

    private static void target(Element line, ScorecardRow row) {
        String target = row.targets().getLast().text();
        line.appendElement("span").addClass("target-missed").text("off target");
        line.appendElement("span").addClass("soft").text("target " + target);
    }
}
