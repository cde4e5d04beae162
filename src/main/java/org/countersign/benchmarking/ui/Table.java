package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A table as plain HTML, in a box that scrolls sideways, also by keyboard; {@code Element.text} escapes what goes in. */
final class Table extends Div {

    private final Element table = new Element("table").addClass("plain-table");
    private final Element body;

    Table(String caption, String... headers) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        for (String header : headers) {
            if (header.isEmpty()) {
                head.appendElement("td");
            } else {
                head.appendElement("th").attr("scope", "col").text(header);
            }
        }
        body = table.appendElement("tbody");
    }

    /** The table itself by a name for the style sheet. */
    Table named(String className) {
        table.addClass(className);
        return this;
    }

    /** A row whose first cell names it. */
    Element row(String name) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        return row;
    }

    /** To be called once all rows are there. */
    Table show() {
        show(this, table);
        return this;
    }

    /** Plain HTML as a part of the page. */
    static void show(Div place, Element element) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(element);
        place.getElement().setProperty("innerHTML", document.html());
    }

    static Element number(Element row, String text) {
        return row.appendElement("td").addClass("number").text(text);
    }

    static Element text(Element row, String text) {
        return row.appendElement("td").text(text);
    }
}
