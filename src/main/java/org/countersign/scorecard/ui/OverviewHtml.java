package org.countersign.scorecard.ui;

import org.countersign.scorecard.OverviewText;
import org.countersign.uikit.Markdown;
import org.jsoup.nodes.Element;

/** The overview of a theme in plain HTML, folded beneath its heading. */
final class OverviewHtml {

    private OverviewHtml() {}

    static void add(Element place, OverviewText overview) {
        Element details = place.appendElement("details").addClass("theme-overview-text");
        details.appendElement("summary").text("Overview of " + overview.theme() + ", " + overview.stateWords());
        if (overview.text().isEmpty()) {
            details.appendElement("p").text(overview.instead());
        } else {
            details.appendElement("div").addClass("markdown").append(Markdown.html(overview.text()));
        }
        if (!overview.signature().isEmpty()) {
            details.appendElement("p").addClass("soft").text("Signed off by " + overview.signature());
        }
    }
}
