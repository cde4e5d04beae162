package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Span;

/** A column's header of two short lines, read out in full. */
class TwoLines extends Span {

    TwoLines(Head head) {
        addClassName("two-lines");
        Span seen = new Span(new Span(head.first()), new Span(head.second()));
        seen.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(head.inFull());
        heard.addClassName("visually-hidden");
        add(seen, heard);
    }
}
