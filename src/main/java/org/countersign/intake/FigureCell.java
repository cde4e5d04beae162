package org.countersign.intake;

import org.countersign.calendar.Period;

/**
 * A cell that holds the figure of a period, not typed yet.
 *
 * @param numerator in a cell beside it; empty for none
 * @param denominator in a cell beside it; empty for none
 */
record FigureCell(Period period, Place place, String text, String numerator, String denominator) {

    static FigureCell of(Period period, Header header, Line line, Column column) {
        boolean fractions = header.has(ColumnKind.NUMERATOR);
        return new FigureCell(
                period,
                header.place(line, column),
                line.cell(column.index()),
                fractions ? FractionColumns.beside(header, line, column, ColumnKind.NUMERATOR) : "",
                fractions ? FractionColumns.beside(header, line, column, ColumnKind.DENOMINATOR) : "");
    }

    boolean isBlank() {
        return text.isEmpty() && (numerator.isEmpty() || denominator.isEmpty());
    }
}
