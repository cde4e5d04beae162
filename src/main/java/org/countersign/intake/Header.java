package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The row that names the columns.
 *
 * @param columns one for each heading, in order
 */
record Header(String sheet, Line line, List<Column> columns) {

    private static final int LINES = 200;

    /** The first row, among the first 200, that names a reference, a title and a month. */
    static Optional<Header> find(Sheet sheet) {
        return sheet.lines().stream()
                .limit(LINES)
                .map(line -> of(sheet.name(), line))
                .filter(Header::isComplete)
                .findFirst();
    }

    private static Header of(String sheet, Line line) {
        var columns = new ArrayList<Column>();
        for (int index = 0; index < line.width(); index++) {
            var column = Heading.read(index, line.cell(index));
            columns.add(column.among(columns));
        }
        return new Header(sheet, line, columns);
    }

    private boolean isComplete() {
        return Stream.of(ColumnKind.REFERENCE, ColumnKind.TITLE, ColumnKind.MONTH)
                .allMatch(kind -> columns(kind).findAny().isPresent());
    }

    int width() {
        return columns.size();
    }

    Stream<Column> columns(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind);
    }

    /** The month the scorecard is about: the latest column. */
    YearMonth month() {
        return columns(ColumnKind.MONTH)
                .flatMap(column -> Optional.ofNullable(column.month()).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The text of the only column of a kind; empty when there is none. */
    String text(Line row, ColumnKind kind) {
        return columns(kind).findFirst().map(column -> row.cell(column.index())).orElse("");
    }

    Place place(Line row, Column column) {
        return new Place(sheet, row.number(), column.letter());
    }

    Place place(Line row) {
        return Place.row(sheet, row.number());
    }

    /** Columns whose meaning nobody knows, and months that disagree. */
    List<Finding> findings() {
        return Stream.concat(columns(ColumnKind.OTHER).map(this::unknown), otherMonth().stream())
                .toList();
    }

    private Finding unknown(Column column) {
        return Finding.noted(
                place(line, column),
                "“" + column.heading() + "” is not a column we know. "
                        + (column.heading().equals(Stated.MARK)
                                ? "Its marks are kept as text."
                                : "Its cells are not imported."));
    }

    private Optional<Finding> otherMonth() {
        return columns(ColumnKind.COMMENTARY)
                .filter(column -> column.month() != null && !month().equals(column.month()))
                .map(column -> Finding.noted(
                        place(line, column),
                        "The commentary is headed “" + column.heading() + "”, but the latest month is " + month()
                                + ". It is taken as commentary of the latest month."))
                .findFirst();
    }
}
