package org.countersign.scorecard.ui;

import java.util.List;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.RowNavigation;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** Some rows of the scorecard, a line each: what it is, its figure, and what is to be said about it. */
final class RowList {

    private RowList() {}

    /** A row's page is the scorecard of all rows of its kind with this one open, so that one can read on. */
    static Element of(List<ScorecardRow> rows, ScorecardNavigation kind, Links links, Words words) {
        Element list = new Element("ul").addClass("row-list");
        rows.forEach(row -> {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", links.to(new RowNavigation(kind, row.reference())))
                    .text(row.reference() + " " + row.title());
            Element line = item.appendElement("span").addClass("row-line");
            line.appendElement("strong").text(row.current().text());
            words.add(line, row);
        });
        return list;
    }

    /** "All 12", if fewer are listed. */
    static Element rest(Counted all, int listed, Links links) {
        return all.rows() > listed
                ? new Element("p")
                        .appendChild(
                                new Element("a").attr("href", links.rows(all)).text("All " + all.rows()))
                : new Element("p").addClass("nothing-more");
    }

    @FunctionalInterface
    interface Words {
        void add(Element line, ScorecardRow row);
    }
}
