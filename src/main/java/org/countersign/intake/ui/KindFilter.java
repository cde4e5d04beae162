package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.countersign.intake.PlannedRow.Kind;

/** How many rows there are of each kind; each count shows or hides its rows. Unchanged ones are hidden at first. */
final class KindFilter extends Div {

    private final Set<Kind> shown = EnumSet.complementOf(EnumSet.of(Kind.UNCHANGED));
    private final Map<Kind, NativeButton> buttons = new EnumMap<>(Kind.class);
    private final transient Runnable changed;

    KindFilter(Runnable changed) {
        this.changed = changed;
        addClassName("kind-filter");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Rows to show");
        Span label = new Span("Show");
        label.addClassName("soft");
        add(label);
        for (Kind kind : Kind.values()) {
            NativeButton button = new NativeButton("", click -> toggle(kind));
            buttons.put(kind, button);
            add(button);
        }
    }

    void count(Map<Kind, Long> counts) {
        buttons.forEach((kind, button) -> {
            long count = counts.getOrDefault(kind, 0L);
            button.setVisible(count > 0);
            button.removeAll();
            button.add(KindMark.shape(kind), new Span(count + " " + KindMark.word(kind)));
            press(kind);
        });
    }

    boolean shows(Kind kind) {
        return shown.contains(kind);
    }

    void toggle(Kind kind) {
        if (!shown.remove(kind)) {
            shown.add(kind);
        }
        press(kind);
        changed.run();
    }

    private void press(Kind kind) {
        var button = buttons.get(kind);
        if (button != null) {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(shows(kind)));
        }
    }
}
