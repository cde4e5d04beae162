package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.scorecard.Overview;

/** What the start page says while an authority has no indicators, and how it gets them. */
class NothingToStartWith extends Div {

    NothingToStartWith(Overview overview, Links links) {
        addClassName("nothing-here");
        add(new Paragraph("There are no indicators yet. When a scorecard is brought in, this page says what changed in"
                + " the month, what is off target and who has not signed."));
        if (overview.mayImport()) {
            add(new Anchor(links.intake(), "Bring a scorecard in"));
        } else {
            add(new Paragraph("The performance team brings scorecards in."));
        }
    }
}
