package org.countersign.scorecard.ui;

import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** The same rows for narrow screens: a card each, under their themes where they are grouped. */
class ScorecardCards extends Html {

    ScorecardCards(ScorecardPage page, Links links) {
        super("scorecard-cards");
        Element cards = new Element("div");
        Element list = page.layout().byTheme() ? cards : cards.appendElement("ul");
        for (Line line : Line.of(page, links.here())) {
            switch (line) {
                case Line.Theme theme -> list = under(cards, theme);
                case Line.Indicator indicator -> card(list.appendElement("li"), indicator.indicator(), links);
            }
        }
        show(cards);
    }

    private static Element under(Element cards, Line.Theme theme) {
        cards.appendElement("h2").text(theme.group().name());
        cards.appendElement("p").addClass("soft").text(theme.group().counts());
        theme.overview().ifPresent(overview -> OverviewHtml.add(cards, overview));
        return theme.open() ? cards.appendElement("ul") : cards;
    }

    private static void card(Element card, ScorecardRow row, Links links) {
        card.appendElement("span").addClass("soft").text(row.reference());
        card.appendElement("a")
                .attr("href", links.row(row.reference()))
                .attr("data-row", row.reference())
                .text(row.title());
        Element figure = card.appendElement("p").addClass("card-figure");
        figure.appendElement("strong").text(row.current().text());
        if (!row.current().marked().isEmpty()) {
            figure.appendElement("em").text(row.current().marked());
        }
        figure.appendText(" " + row.onPrevious().shown().inFull());
        card.appendElement("p")
                .addClass("soft")
                .text("Same period last year: " + row.onLastYear().shown().inFull());
        Element state = card.appendElement("p");
        state.appendElement("span")
                .addClass("glyph")
                .attr("aria-hidden", "true")
                .text(StateColumn.shape(row.commentary()) + " ");
        state.appendText(StateColumn.words(row));
        if (!row.commentary().firstLine().isEmpty()) {
            card.appendElement("p").addClass("row-text").text(row.commentary().firstLine());
        }
    }
}
