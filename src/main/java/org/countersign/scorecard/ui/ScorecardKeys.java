package org.countersign.scorecard.ui;

import java.util.List;
import org.countersign.uikit.Shortcut;

/** The keys of the scorecard and of the panel beside it. */
final class ScorecardKeys {

    static final List<Shortcut> ALL = List.of(
            new Shortcut("Arrow keys in the grid", "go from cell to cell"),
            new Shortcut("Home and End, Page up and Page down in the grid", "go to the ends of a row, and by pages"),
            new Shortcut("Enter in the grid", "opens the row beside it, or folds a theme's rows"),
            new Shortcut("Alt, Shift and the letter chosen under Keys", "goes to the plain table and back"),
            new Shortcut("Arrow up and arrow down in the panel", "go to the row before and after"),
            new Shortcut("Alt and arrow up or arrow down", "do the same from a field in the panel"),
            new Shortcut("Escape in the panel", "closes it and goes back to the cell"));

    private ScorecardKeys() {}
}
