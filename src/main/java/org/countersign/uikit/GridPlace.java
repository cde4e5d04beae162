package org.countersign.uikit;

import com.vaadin.flow.component.grid.Grid;

/** Where somebody is in a grid: the cell that had the focus last. */
public final class GridPlace {

    private static final Module SCRIPT = new Module("grid-place.js");

    private GridPlace() {}

    /** Gives the focus back to the grid, in the row with this index and the column that had it last. */
    public static void focus(Grid<?> grid, int row) {
        SCRIPT.call(grid, "focus", row);
    }

    /** Scrolls no further than it takes to see the row. */
    public static void show(Grid<?> grid, int row) {
        SCRIPT.call(grid, "show", row);
    }
}
