package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A part of a page as plain HTML; text goes in by {@code Element.text}, which escapes it. */
class Html extends Div {

    Html(String className) {
        addClassName(className);
    }

    void show(Element element) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(element);
        getElement().setProperty("innerHTML", document.html());
    }
}
