package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countersign.commentary.WordDifference;

/** Differences marked in the text: what was added underlined, what was removed struck through; both said as well. */
class DifferenceText extends Div {

    DifferenceText(WordDifference difference) {
        addClassName("difference");
        difference.pieces().forEach(piece -> add(marked(piece)));
    }

    private static Component marked(WordDifference.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> new Span(piece.text());
            case ADDED -> marked("ins", "[added:] ", piece.text(), " [end] ");
            case REMOVED -> marked("del", "[removed:] ", piece.text(), " [end] ");
        };
    }

    private static Component marked(String tag, String before, String text, String after) {
        HtmlContainer mark = new HtmlContainer(tag);
        mark.add(heard(before), new Span(text), heard(after));
        return mark;
    }

    private static Component heard(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }
}
