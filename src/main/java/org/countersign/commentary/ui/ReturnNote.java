package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Act;

/** Who returned a text, when, and why. */
class ReturnNote extends Div {

    ReturnNote(Act returned) {
        addClassName("returned");
        add(
                new H3("Returned by " + returned.by() + ", " + LondonTime.moment(returned.at())),
                new Paragraph(returned.reason()));
    }
}
