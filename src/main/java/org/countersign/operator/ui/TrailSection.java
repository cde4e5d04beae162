package org.countersign.operator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Lets the operator find out whether an authority's trail was altered, without reading it. */
class TrailSection extends Section {

    TrailSection(Runnable check) {
        addClassName("operator-act");
        add(
                new H2("Audit trail"),
                new Paragraph(
                        "Checks that no entry was altered, removed or put in. You are told yes or no, and that you"
                                + " checked becomes an entry. It can take a minute."),
                new NativeButton("Check the audit trail", click -> check.run()));
    }
}
