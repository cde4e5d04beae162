package org.countersign.uikit;

import java.util.List;

/** A page with keys of its own; the frame lists them under "Keyboard", in the same place on every page. */
public interface HasShortcuts {

    List<Shortcut> shortcuts();
}
