package org.countersign.intake;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * The row, or two rows, that name the columns.
 *
 * @param at where they stand, the last of them; names the sheet
 * @param rows how many, 1 or 2
 * @param columns one for each heading, in order
 * @param period of all figures, where neither headings nor rows name one; null otherwise
 * @param periodReason why that is the period
 */
record Header(
        Place at, int rows, List<Column> columns, @Nullable Period period, String periodReason) {

    /** Where a row says which period its figures are of. */
    enum Shape {
        /** The headings do. */
        WIDE,
        /** A cell of the row does. */
        LONG,
        /** The sheet does. */
        SHEET,
        /** Nothing does: no header. */
        NONE
    }

    Shape shape() {
        if (has(ColumnKind.MONTH)) {
            return Shape.WIDE;
        }
        if (!has(ColumnKind.VALUE)) {
            return Shape.NONE;
        }
        if (has(ColumnKind.PERIOD)) {
            return Shape.LONG;
        }
        return period == null ? Shape.NONE : Shape.SHEET;
    }

    boolean isNamed() {
        return has(ColumnKind.TITLE) || has(ColumnKind.REFERENCE);
    }

    boolean isComplete() {
        return isNamed() && shape() != Shape.NONE;
    }

    boolean has(ColumnKind kind) {
        return first(kind) != null;
    }

    int width() {
        return columns.size();
    }

    String sheet() {
        return at.sheet();
    }

    int firstRow() {
        return at.row() - rows + 1;
    }

    Stream<Column> columns(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind);
    }

    Optional<Column> column(ColumnKind kind) {
        return Optional.ofNullable(first(kind));
    }

    /** Asked of every row again and again. */
    private @Nullable Column first(ColumnKind kind) {
        for (Column column : columns) {
            if (column.kind() == kind) {
                return column;
            }
        }
        return null;
    }

    /** The column that says what is good, or may say so. */
    Optional<Column> direction() {
        return column(ColumnKind.POLARITY).or(() -> column(ColumnKind.DIRECTION));
    }

    /** The periods of the headings, or the sheet's. */
    Stream<Period> periods() {
        return shape() == Shape.SHEET
                ? Stream.ofNullable(period)
                : columns(ColumnKind.MONTH).flatMap(column -> Stream.ofNullable(column.period()));
    }

    /** The latest month, of the most frequent periods; empty where the rows name them. */
    Optional<YearMonth> month() {
        return latest(periods().toList());
    }

    /** The latest month of the most frequent periods: a year that is not over yet makes no month. */
    static Optional<YearMonth> latest(List<Period> periods) {
        int finest = periods.stream()
                .map(Period::frequency)
                .mapToInt(Frequency::months)
                .min()
                .orElse(0);
        return periods.stream()
                .filter(period -> period.frequency().months() == finest)
                .map(Period::lastMonth)
                .max(Comparator.naturalOrder());
    }

    /** A target without a year belongs to that of the latest figures. */
    Header withTargetYears() {
        return month().map(FinancialYear::containing)
                .map(year -> new Header(
                        at,
                        rows,
                        columns.stream().map(column -> dated(column, year)).toList(),
                        period,
                        periodReason))
                .orElse(this);
    }

    private static Column dated(Column column, FinancialYear year) {
        return column.kind() == ColumnKind.TARGET && column.year() == null
                ? column.of(year, "the heading names a target; its year is that of the latest figures, " + year.label())
                : column;
    }

    Header over(Optional<Period> ofSheet, String why) {
        return new Header(at, rows, columns, ofSheet.orElse(null), why);
    }

    Header amongSeveral() {
        return new Header(new Place(at.sheet(), at.row(), at.column(), true), rows, columns, period, periodReason);
    }

    /** The text of the only column of a kind; empty when there is none. */
    String text(Line row, ColumnKind kind) {
        Column column = first(kind);
        return column == null ? "" : row.cell(column.index());
    }

    Place place(Line row, Column column) {
        return place(row).in(column.letter());
    }

    Place place(Line row) {
        return new Place(at.sheet(), row.number(), "", at.amongSeveral());
    }

    Place place(Column column) {
        return at.in(column.letter());
    }

    /** How many columns are understood. */
    long known() {
        return columns.stream()
                .filter(column -> column.kind() != ColumnKind.OTHER)
                .count();
    }
}
