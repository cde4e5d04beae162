package org.countersign.intake;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import org.countersign.calendar.FinancialYear;
import org.jspecify.annotations.Nullable;

/**
 * A column as its heading names it.
 *
 * @param index from 0
 * @param heading as in the file
 * @param month of a month column, and of a commentary whose heading names one
 * @param year of a target
 */
public record Column(
        int index,
        String heading,
        ColumnKind kind,
        @Nullable YearMonth month,
        @Nullable FinancialYear year) {

    public String letter() {
        return ColumnLetter.of(index);
    }

    /** This column beside those before it: a second one of a kind is carried as text, and no heading is there twice. */
    Column among(Collection<Column> before) {
        if (before.stream().noneMatch(other -> sameAs(other) || heading.equals(other.heading))) {
            return this;
        }
        return new Column(index, heading + " (" + letter() + ")", ColumnKind.OTHER, null, null);
    }

    /** Whether two columns claim to hold the same. */
    private boolean sameAs(Column other) {
        return kind != ColumnKind.OTHER
                && kind == other.kind
                && (kind != ColumnKind.MONTH || Objects.equals(month, other.month))
                && (kind != ColumnKind.TARGET || Objects.equals(year, other.year));
    }
}
