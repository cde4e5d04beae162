package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Span;
import org.jsoup.nodes.Element;

/** A column's header of two short lines, read out in full. One node on the server, because there are many of them. */
class TwoLines extends Span {

    TwoLines(Head head) {
        addClassName("two-lines");
        Element seen = new Element("span").attr("aria-hidden", "true");
        seen.appendElement("span").text(head.first());
        seen.appendElement("span").text(head.second());
        Element heard = new Element("span").addClass("visually-hidden").text(head.inFull());
        getElement().setProperty("innerHTML", seen.outerHtml() + heard.outerHtml());
    }
}
