package org.countersign.scorecard.ui;

import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** The same rows for narrow screens: a card each. */
class ScorecardCards extends Html {

    ScorecardCards(ScorecardPage page, Links links) {
        super("scorecard-cards");
        Element list = new Element("ul");
        page.rows().forEach(row -> card(list.appendElement("li"), page, row, links));
        show(list);
    }

    private static void card(Element card, ScorecardPage page, ScorecardRow row, Links links) {
        card.appendElement("span").addClass("soft").text(row.reference());
        card.appendElement("a")
                .attr("href", links.indicator(row.reference(), page.period()))
                .text(row.title());
        Element figure = card.appendElement("p").addClass("card-figure");
        figure.appendElement("strong").text(row.current().text());
        figure.appendText(" " + row.onPrevious().shown().inFull());
        card.appendElement("p")
                .addClass("soft")
                .text("Same period last year: " + row.onLastYear().shown().inFull());
        Element state = card.appendElement("p");
        state.appendElement("span")
                .addClass("glyph")
                .attr("aria-hidden", "true")
                .text(CellRenderers.shape(row.commentary()) + " ");
        state.appendText(row.commentary().stateWords());
        if (!row.commentary().firstLine().isEmpty()) {
            card.appendElement("p").addClass("row-text").text(row.commentary().firstLine());
        }
    }
}
