package org.countersign.scorecard.ui;

import org.jsoup.nodes.Element;

/** Tables as plain HTML, with caption and headers that screen readers find. */
final class PlainTables {

    private PlainTables() {}

    static Element table(String caption) {
        Element table = new Element("table").addClass("plain-table");
        table.appendElement("caption").text(caption);
        return table;
    }

    static void head(Element table, String... headers) {
        Element head = table.appendElement("thead").appendElement("tr");
        for (String header : headers) {
            head.appendElement("th").attr("scope", "col").text(header);
        }
    }

    /** A row whose first cell names it. */
    static void row(Element body, String name, String... cells) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
    }

    /** In a box that scrolls sideways, also by keyboard. */
    static Html scrolling(Element table, String name) {
        Html box = new Html("table-scroll");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        box.show(table);
        return box;
    }
}
