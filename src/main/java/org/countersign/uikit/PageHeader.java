package org.countersign.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The page's one h1, naming page and period, with room for what acts on the whole page. */
public final class PageHeader extends Div {

    private final H1 title = new H1();

    public PageHeader(String page) {
        addClassName("page-header");
        add(title);
        name(page);
    }

    public PageHeader(String page, String period) {
        this(page);
        name(page, period);
    }

    public void name(String page) {
        title.removeAll();
        title.add(page);
    }

    /** "Scorecard", "April 2020". */
    public void name(String page, String period) {
        name(page + " ");
        Span when = new Span(period);
        when.addClassName("period");
        title.add(when);
    }

    /** What acts on the whole page, at the end of the line. */
    public void act(Component... controls) {
        Div actions = new Div(controls);
        actions.addClassName("page-actions");
        add(actions);
    }
}
