package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Folded away until somebody opens it, and made only then: a file may have thousands of entries. */
final class Folded extends NativeDetails {

    private final transient Supplier<Component> inside;

    Folded(String summary, Supplier<Component> inside) {
        super(summary);
        this.inside = inside;
        addToggleListener(toggle -> unfold(toggle.isOpened()));
    }

    void unfold(boolean open) {
        if (open && getContent() == null) {
            setContent(inside.get());
        }
    }
}
