package org.countersign.actual.ui;

import java.util.List;
import org.countersign.uikit.Shortcut;

/** The keys of the sheet in which figures are entered. */
final class FiguresKeys {

    static final List<Shortcut> ALL = List.of(
            new Shortcut(
                    "Arrow keys, Home and End, Page up and Page down", "go from cell to cell; with Ctrl to the edge"),
            new Shortcut("A figure typed", "replaces what the cell holds; a mark such as tbc too"),
            new Shortcut("Enter or F2 on a cell", "changes what it holds"),
            new Shortcut("Enter or Tab while typing", "keeps it and goes down, or to the next cell"),
            new Shortcut("Escape while typing", "leaves the cell as it was"),
            new Shortcut("Delete", "asks what stands there instead"),
            new Shortcut("Ctrl and Z", "takes back the last change"),
            new Shortcut("Ctrl and V", "pastes a block, from a spreadsheet too"),
            new Shortcut("Alt and H", "shows what the cell held before"));

    private FiguresKeys() {}
}
