package org.countersign.intake;

import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/** The cells of one worksheet on their way to the lines; remembers which of them nobody sees in the file. */
final class SheetCells {

    private static final int WIDEST = 16_384;

    private final String name;
    private final Lines lines;
    private final Remarks remarks;
    private final BitSet hiddenColumns = new BitSet();
    private final Set<String> columnsRead = new TreeSet<>();
    private final BitSet rowsRead = new BitSet();
    private int row;
    private boolean hiddenRow;

    SheetCells(String name, Lines lines, Remarks remarks) {
        this.name = name;
        this.lines = lines;
        this.remarks = remarks;
    }

    String name() {
        return name;
    }

    /**
     * Columns that the file hides.
     *
     * @param first counted from 0
     * @param last that one too
     */
    void hideColumns(int first, int last) {
        if (first <= last && first < WIDEST) {
            hiddenColumns.set(first, Math.min(last + 1, WIDEST));
        }
    }

    void startRow(int number, boolean hidden) {
        row = number;
        hiddenRow = hidden;
        lines.startRow(number);
    }

    /** A cell that says something; a blank one is left out. */
    void put(int column, String content) throws NotRead {
        if (content.isEmpty()) {
            return;
        }
        lines.put(column, content);
        if (hiddenRow) {
            rowsRead.set(row);
        }
        if (hiddenColumns.get(column)) {
            columnsRead.add(ColumnLetter.of(column));
        }
    }

    /** A formula whose value the program that wrote the file did not store: it stays blank, and that is said. */
    void withoutValue(int column) {
        remarks.withoutValue(new Place(name, row, ColumnLetter.of(column)).words() + " of “" + name + "”");
    }

    void remark() {
        remarks.hidden("row", name, rowsRead.cardinality(), rowsRead.stream().boxed());
        remarks.hidden("column", name, columnsRead.size(), columnsRead.stream());
    }
}
