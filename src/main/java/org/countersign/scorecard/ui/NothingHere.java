package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.scorecard.ScorecardPage;

/** What stands where rows would be, and how to get them. */
class NothingHere extends Div {

    NothingHere(ScorecardPage page, Links links) {
        addClassName("nothing-here");
        if (page.total() > 0) {
            add(
                    new Paragraph("No indicator matches the filters."),
                    new Anchor(links.withoutFilters(), "Show all " + page.total()));
            return;
        }
        add(new Paragraph("There are no indicators yet. When a scorecard is brought in, its indicators, figures and"
                + " targets show here, a row each."));
        if (page.mayImport()) {
            add(new Anchor(links.intake(), "Bring a scorecard in"));
        } else {
            add(new Paragraph("The performance team brings scorecards in."));
        }
    }
}
