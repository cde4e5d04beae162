package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import org.countersign.commentary.RecordNavigation;
import org.countersign.scorecard.OverviewText;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.StateMark;

/** An overview text as it is read: its state, the text or why there is none, who signed it, and its record. */
class OverviewWords extends Div {

    OverviewWords(OverviewText overview, YearMonth month, Links links) {
        addClassName("overview-text");
        add(new StateMark(overview.shape(), overview.stateWords()), text(overview));
        if (!overview.signature().isEmpty()) {
            Paragraph signed = new Paragraph("Signed off by " + overview.signature());
            signed.addClassNames("soft", "small");
            add(signed);
        }
        String record = new RecordNavigation(overview.reference(), month).path();
        add(new Anchor(links.url().path(links.authority(), record), "Record of this overview"));
    }

    private static Component text(OverviewText overview) {
        return overview.text().isEmpty() ? new Paragraph(overview.instead()) : new MarkdownText(overview.text());
    }
}
