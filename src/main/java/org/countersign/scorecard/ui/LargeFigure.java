package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.countersign.scorecard.Cell;

/** A month's figure in large type, and beneath it what its marks mean. */
class LargeFigure extends Div {

    LargeFigure(Cell value) {
        addClassName("large-figure");
        Paragraph figure = new Paragraph(value.text());
        figure.addClassName("figure");
        value.looks().stream()
                .filter(look -> !look.marked().isEmpty())
                .forEach(look -> figure.addClassName(look.styleName()));
        Span meaning = new Span(value.spoken().replaceFirst("^\\Q" + value.text() + "\\E, ", ""));
        meaning.addClassNames("soft", "small");
        add(figure, new Paragraph(meaning));
    }
}
