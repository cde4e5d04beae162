package org.countersign.uikit;

import com.vaadin.flow.component.html.Div;

/** Says what happened, without taking the focus: "EH1a, April 2020: signed off." Lives on the page from its start. */
public final class LiveStatus extends Div {

    public LiveStatus() {
        addClassName("live-status");
        getElement().setAttribute("role", "status");
    }

    public void say(String words) {
        setText(words);
    }

    public void clear() {
        setText("");
    }
}
