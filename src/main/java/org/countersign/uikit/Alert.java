package org.countersign.uikit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;

/** Says what went wrong, what was kept and what to do, and belongs to a field if there is one. */
public final class Alert extends Div {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public Alert() {
        setId("alert-" + COUNT.incrementAndGet());
        addClassName("alert");
        getElement().setAttribute("role", "alert");
    }

    /** For native fields; Vaadin's own carry their error message themselves. */
    public Alert tiedTo(HasElement field) {
        field.getElement().setAttribute("aria-describedby", getId().orElseThrow());
        return this;
    }

    public void say(String words) {
        setText(words);
    }

    public void clear() {
        setText("");
    }
}
