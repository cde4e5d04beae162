package org.countersign.uikit;

import com.vaadin.flow.component.Component;

/** Keeps the keyboard where it is when a part of a page is shown anew: on the link that is the same as before. */
public final class KeptFocus {

    private static final Module SCRIPT = new Module("live.js");

    private KeptFocus() {}

    public static void within(Component part) {
        part.addAttachListener(attached -> SCRIPT.call(part, "keepFocus"));
    }
}
