package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Derived;

/** Figures that follow from others, each under its name and in words. */
class FactLines extends Div {

    FactLines() {
        addClassName("facts-line");
    }

    FactLines with(String name, Derived figure) {
        Div fact = fact(name, figure.shown());
        if (!figure.printed().isEmpty()) {
            Span printed = new Span("the source printed " + figure.printed());
            printed.addClassNames("soft", "small");
            fact.add(printed);
        }
        add(fact);
        return this;
    }

    /** Left out where there is nothing to say. */
    FactLines with(String name, Cell cell) {
        if (!cell.text().isEmpty()) {
            add(fact(name, cell));
        }
        return this;
    }

    private static Div fact(String name, Cell cell) {
        Span label = new Span(name);
        label.addClassNames("soft", "small");
        Span words = new Span(cell.inFull());
        cell.looks().forEach(look -> words.addClassName(look.styleName()));
        words.addClassName("words");
        return new Div(label, words);
    }
}
