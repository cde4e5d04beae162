package org.countersign.intake;

import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a person says a column holds.
 *
 * @param period of figures; null for all other kinds
 * @param year of targets; null for all other kinds, and where the latest figures' year is meant
 */
public record Meaning(
        ColumnKind kind, @Nullable Period period, @Nullable FinancialYear year) {

    public static Meaning of(ColumnKind kind) {
        return new Meaning(kind, null, null);
    }

    public static Meaning figuresOf(Period period) {
        return new Meaning(ColumnKind.MONTH, period, null);
    }

    Column at(Column column, String why) {
        Period named = period == null && kind == column.kind() && kind.isDated() ? column.period() : period;
        return new Column(column.index(), column.heading(), kind, named, year, why);
    }
}
