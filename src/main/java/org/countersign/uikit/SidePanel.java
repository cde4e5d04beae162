package org.countersign.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/**
 * One item of a list, open beside it. Arrow keys go to the item before and after, with Alt also from a field; Escape
 * closes. On a narrow screen it takes the page, with a way back.
 */
public final class SidePanel extends Section {

    private static final Module SCRIPT = new Module("side-panel.js");
    private static final String TITLE = "side-panel-title";

    private final H2 title = new H2();
    private final LiveStatus place = new LiveStatus();
    private final NativeButton before;
    private final NativeButton after;
    private final Div content = new Div();

    /**
     * @param back the way back on a narrow screen: "Back to the scorecard"
     * @param onStep told −1 or 1
     */
    public SidePanel(String back, IntConsumer onStep, Runnable onClose) {
        before = new NativeButton("Previous", press -> onStep.accept(-1));
        after = new NativeButton("Next", press -> onStep.accept(1));
        addClassNames("side-panel", "no-print");
        title.setId(TITLE);
        title.getElement().setAttribute("tabindex", "-1");
        content.addClassName("side-panel-content");
        getElement().setAttribute("aria-labelledby", TITLE);
        add(bar(back, onClose), hint(), title, content);
        getElement()
                .addEventListener(
                        "panel-step",
                        event -> onStep.accept(
                                event.getEventData().get("event.detail").intValue()))
                .addEventData("event.detail");
        getElement().addEventListener("panel-close", event -> onClose.run());
        SCRIPT.call(this, "follow");
    }

    /**
     * Shows an item and takes the focus.
     *
     * @param at from 1; 0 if the list does not hold the item
     * @param of how many the list holds; 0 for what is no item of it
     */
    public void show(String name, int at, int of, Component... parts) {
        title.setText(name);
        place.say(of == 0 ? "" : at == 0 ? "Not among the " + of + " shown" : at + " of " + of);
        before.setEnabled(at > 1);
        after.setEnabled(at < of);
        content.removeAll();
        content.add(parts);
        SCRIPT.call(this, "begin", title);
    }

    private Div bar(String back, Runnable onClose) {
        Span wide = new Span("Close");
        wide.addClassName("when-wide");
        Span narrow = new Span(back);
        narrow.addClassName("when-narrow");
        NativeButton close = new NativeButton("", press -> onClose.run());
        close.addClassName("side-panel-close");
        close.add(wide, narrow);
        Div bar = new Div(before, after, place, close);
        bar.addClassName("side-panel-bar");
        return bar;
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph("↑ ↓ previous and next, in a field with Alt. Escape closes.");
        hint.addClassNames("soft", "small", "when-wide");
        return hint;
    }
}
