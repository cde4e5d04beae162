package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.countersign.calendar.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of one indicator stand, by what they mean.
 *
 * @param row the one that its texts are from
 * @param figures those of its figures, which may stand in other rows and sheets
 */
public record Places(Place row, List<Column> columns, Map<YearMonth, Place> figures) {

    boolean has(ColumnKind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    public Place of(ColumnKind kind) {
        return find(column -> column.kind() == kind);
    }

    public Place of(YearMonth month) {
        return figures.getOrDefault(month, row);
    }

    public Place of(FinancialYear year) {
        return find(column -> Objects.equals(column.year(), year));
    }

    public Place of(Stated stated) {
        return row.in(stated.column());
    }

    /** The month whose figure stands in a cell. */
    Optional<YearMonth> month(Place cell) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getValue().equals(cell))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The year whose target stands in a cell of the row; null where it is none. */
    @Nullable FinancialYear year(Place cell) {
        return columns.stream()
                .filter(column -> column.letter().equals(cell.column()))
                .findFirst()
                .map(Column::year)
                .orElse(null);
    }

    private Place find(Predicate<Column> wanted) {
        return columns.stream()
                .filter(wanted)
                .findFirst()
                .map(column -> row.in(column.letter()))
                .orElse(row);
    }
}
