package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of an indicator's page under a heading of its own. */
class Part extends Section {

    Part(String heading, String className) {
        addClassNames("part", className);
        add(new H2(heading));
    }
}
