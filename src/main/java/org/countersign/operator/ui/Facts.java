package org.countersign.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Named facts, one below the other. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("operator-facts");
    }

    Facts with(String name, String value) {
        return with(name, new Span(value));
    }

    Facts with(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
