package org.countersign.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.countersign.calendar.Period;

/**
 * A row whose cells stand in their columns, not typed yet.
 *
 * @param number its place in the file, over all sheets
 * @param figures its cells with figures, each with its period
 */
record RawRow(int number, Header header, Line line, List<FigureCell> figures) {

    /** A row of headings that name the periods, or of a sheet that does. */
    static RawRow of(int number, Header header, Line line) {
        return new RawRow(
                number,
                header,
                line,
                header.shape() == Header.Shape.SHEET ? ofSheet(header, line) : underPeriods(header, line));
    }

    /** A row that names its period itself. */
    static RawRow of(int number, Header header, Line line, Period period) {
        return new RawRow(
                number,
                header,
                line,
                header.columns(ColumnKind.VALUE)
                        .map(column -> FigureCell.of(period, header, line, column))
                        .toList());
    }

    private static List<FigureCell> underPeriods(Header header, Line line) {
        return header.columns(ColumnKind.MONTH)
                .filter(column -> column.period() != null)
                .map(column -> FigureCell.of(Objects.requireNonNull(column.period()), header, line, column))
                .toList();
    }

    private static List<FigureCell> ofSheet(Header header, Line line) {
        Period period = Objects.requireNonNull(header.period());
        return of(0, header, line, period).figures();
    }

    Place place() {
        return header.place(line);
    }

    String text(ColumnKind kind) {
        return header.text(line, kind);
    }

    /** The title, with the part of it that another column names. */
    String title() {
        String part = text(ColumnKind.MEASURE);
        String title = text(ColumnKind.TITLE);
        return part.isEmpty() || title.isEmpty() ? title : title + ": " + part;
    }

    /** As in the file; where it has none, made of the title. */
    String reference() {
        if (!header.has(ColumnKind.REFERENCE)) {
            return ProposedReference.of(title());
        }
        String part = text(ColumnKind.MEASURE);
        String own = text(ColumnKind.REFERENCE);
        return part.isEmpty() || own.isEmpty() ? own : ProposedReference.withPart(own, part);
    }

    Period latest() {
        return figures.stream()
                .map(FigureCell::period)
                .max(Comparator.comparing(Period::lastMonth))
                .orElseThrow();
    }
}
