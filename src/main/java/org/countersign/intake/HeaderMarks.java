package org.countersign.intake;

import java.util.Optional;

/** Marks of a line that is no row: title, headings, notes, another table, another area. */
final class HeaderMarks {

    private final SheetRows table;
    private final Line line;

    HeaderMarks(SheetRows table, Line line) {
        this.table = table;
        this.line = line;
    }

    static Optional<Column> column(Header header, int index) {
        return index < header.width() ? Optional.of(header.columns().get(index)) : Optional.empty();
    }

    MarkedCell cell(int index) {
        Header header = table.header();
        String text = line.cell(index);
        if (line.number() < header.firstRow()) {
            return MarkedCell.of(Mark.LEFT, text, "Above the headings: a title or a note, not imported.");
        }
        if (line.number() <= header.at().row()) {
            return column(header, index)
                    .map(column -> heading(column, text))
                    .orElseGet(() -> MarkedCell.of(Mark.LEFT, text, "No column."));
        }
        return MarkedCell.of(
                Mark.LEFT,
                text,
                table.isBeyond(line)
                        ? "Part of another table, with other headings. It is not read."
                        : "A row about another area: left out.");
    }

    private static MarkedCell heading(Column column, String text) {
        return MarkedCell.of(
                isLeft(column) ? Mark.LEFT : Mark.READ,
                text,
                "Heading of column " + column.letter() + ": " + column.kind().words() + ", because " + column.reason()
                        + ".");
    }

    /** Whether nothing that stands in the column is imported. */
    static boolean isLeft(Column column) {
        return column.kind() == ColumnKind.STATUS
                || column.kind() == ColumnKind.OTHER && !column.heading().equals(Stated.MARK);
    }
}
