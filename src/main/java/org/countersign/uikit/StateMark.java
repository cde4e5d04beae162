package org.countersign.uikit;

import com.vaadin.flow.component.html.Span;

/** The state of a commentary: its shape, and the word beside it. */
public final class StateMark extends Span {

    /**
     * @param shape one for each state, the same everywhere: ○ ◔ ◑ ↩ ●
     * @param words "signed off"
     */
    public StateMark(String shape, String words) {
        addClassName("state-mark");
        Span glyph = new Span(shape);
        glyph.addClassName("glyph");
        glyph.getElement().setAttribute("aria-hidden", "true");
        add(glyph, new Span(words));
    }

    public static StateMark notRequired() {
        return new StateMark("–", "not required");
    }

    public static StateMark changedSince() {
        return new StateMark("⚠", "changed since");
    }
}
