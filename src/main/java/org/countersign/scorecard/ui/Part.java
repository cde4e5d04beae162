package org.countersign.scorecard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of an indicator's page, or of a row's panel, under a heading of its own. */
class Part extends Section {

    Part(String heading, String className) {
        this(new H2(heading), className);
    }

    Part(HtmlContainer heading, String className) {
        addClassNames("part", className);
        add(heading);
    }
}
