package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one file, row by row, and stops at the limits. */
final class Lines {

    private final Limits limits;
    private final RowsSeen seen;
    private final RepeatedTexts texts = new RepeatedTexts();
    private final List<String> row = new ArrayList<>();
    private LinePacker packer = new LinePacker(texts);
    private int number;
    private int rows;
    private int cells;
    private long kept;
    private long textOfRow;

    Lines(Limits limits, RowsSeen seen) {
        this.limits = limits;
        this.seen = seen;
    }

    void startRow(int rowNumber) {
        endRow();
        seen.rows(++rows);
        number = rowNumber;
    }

    /** Puts a cell into the current row; what lies between it and the last one is blank. */
    void put(int column, String content) throws NotRead {
        limits.checkRow(number);
        limits.checkColumns(number, column + 1);
        limits.checkCellText(number, content.length());
        limits.checkCells(cells += Math.max(1, column + 1 - row.size()));
        limits.checkText(kept + (textOfRow += content.length()));
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, content);
    }

    /** Hands over the rows so far and starts the next sheet; the limits go on counting. */
    List<Line> endSheet() {
        endRow();
        var finished = packer.packed();
        packer = new LinePacker(texts);
        return finished;
    }

    private void endRow() {
        if (!row.isEmpty()) {
            kept += packer.add(number, row);
            row.clear();
            textOfRow = 0;
        }
    }
}
