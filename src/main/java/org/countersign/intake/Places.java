package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.countersign.calendar.FinancialYear;

/** Where the cells of one row stand, by what they mean. */
public record Places(String sheet, int row, List<Column> columns) {

    public Place of(ColumnKind kind) {
        return find(column -> column.kind() == kind);
    }

    public Place of(YearMonth month) {
        return find(column -> column.kind() == ColumnKind.MONTH && month.equals(column.month()));
    }

    public Place of(FinancialYear year) {
        return find(column -> Objects.equals(column.year(), year));
    }

    public Place of(Stated stated) {
        return new Place(sheet, row, stated.column());
    }

    /** The column in which a cell of this row stands. */
    Column column(Place cell) {
        return columns.get(ColumnLetter.index(cell.column()));
    }

    private Place find(Predicate<Column> wanted) {
        return columns.stream()
                .filter(wanted)
                .findFirst()
                .map(column -> new Place(sheet, row, column.letter()))
                .orElse(Place.row(sheet, row));
    }
}
