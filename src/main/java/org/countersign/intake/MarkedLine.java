package org.countersign.intake;

import java.util.List;
import java.util.Optional;

/**
 * A row of a file with the marks of its cells.
 *
 * @param number as a spreadsheet program shows it
 * @param row what happens to the indicator it is about; empty where it is about none
 */
public record MarkedLine(int number, List<MarkedCell> cells, Optional<PlannedRow> row) {

    /** The cell of a column counted from 0; blank beyond the end of the row. */
    public MarkedCell cell(int index) {
        return index < cells.size() ? cells.get(index) : MarkedCell.BLANK;
    }
}
