package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** What figures were before: old, new, who, when, why and from where. */
class Revisions extends Part {

    Revisions(IndicatorPage page) {
        super("Revisions", "revisions");
        if (page.revisions().isEmpty()) {
            add(new Paragraph("No figure has been revised since it was first loaded."));
            return;
        }
        Element table = PlainTables.table("Revised figures, newest month first");
        PlainTables.head(table, "Month", "From", "To", "By", "When", "Why", "Source");
        Element body = table.appendElement("tbody");
        page.revisions()
                .forEach(line -> PlainTables.row(
                        body,
                        Period.month(line.month()).label(),
                        line.before(),
                        line.after(),
                        line.by(),
                        line.at(),
                        line.reason(),
                        line.source()));
        add(PlainTables.scrolling(table, "Revisions"));
    }
}
