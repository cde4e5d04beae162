package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import org.countersign.scorecard.TableKey;
import org.jspecify.annotations.Nullable;

/** Alt, Shift and a letter that each person may change: from the grid to the plain table and back. */
final class TableShortcut {

    private final Component page;
    private @Nullable ShortcutRegistration registration;

    TableShortcut(Component page) {
        this.page = page;
    }

    void listen(TableKey key, Links links) {
        if (registration != null) {
            registration.remove();
        }
        registration = Shortcuts.addShortcutListener(
                page,
                () -> links.go(links.here().asTable(!links.here().table())),
                Key.of("Key" + key.letter()),
                KeyModifier.ALT,
                KeyModifier.SHIFT);
    }

    /** "Alt+Shift+T", as an attribute has it. */
    static String name(TableKey key) {
        return "Alt+Shift+" + key.letter();
    }

    static String words(TableKey key) {
        return "Alt, Shift and " + key.letter();
    }
}
