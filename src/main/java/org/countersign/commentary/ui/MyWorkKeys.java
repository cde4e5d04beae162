package org.countersign.commentary.ui;

import java.util.List;
import org.countersign.uikit.Shortcut;

/** The keys of My work, for whoever writes and whoever signs. */
final class MyWorkKeys {

    static final List<Shortcut> ALL = List.of(
            new Shortcut("Ctrl and Enter", "submits what is being written; signs what is being read"),
            new Shortcut("Ctrl, Shift and Enter", "opens the box for returning a text"),
            new Shortcut("Ctrl and Enter in that box", "returns the text with the reason"),
            new Shortcut("Escape in that box", "closes it"),
            new Shortcut("Alt and Page Down, Alt and Page Up", "opens the next or previous one and submits nothing"));

    private MyWorkKeys() {}
}
