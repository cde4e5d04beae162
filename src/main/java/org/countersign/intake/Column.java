package org.countersign.intake;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * A column and what it is read as.
 *
 * @param index from 0
 * @param heading as in the file; of two rows, one after the other
 * @param period of a column of figures, and of a commentary or what is said of it, whose heading names one
 * @param year of a target; null where the heading names none
 * @param reason why it is read so, to stand after "because"
 */
public record Column(
        int index,
        String heading,
        ColumnKind kind,
        @Nullable Period period,
        @Nullable FinancialYear year,
        String reason) {

    static Column of(int index, String heading, ColumnKind kind, String reason) {
        return new Column(index, heading, kind, null, null, reason);
    }

    public String letter() {
        return ColumnLetter.of(index);
    }

    /** The month in which figures of the column's period stand. */
    public @Nullable YearMonth month() {
        return period == null ? null : period.lastMonth();
    }

    Column as(ColumnKind other, String why) {
        return new Column(index, heading, other, null, null, why);
    }

    Column headed(String words) {
        return new Column(index, words, kind, period, year, reason);
    }

    Column of(FinancialYear targetYear, String why) {
        return new Column(index, heading, kind, period, targetYear, why);
    }

    /** Whether its heading says when, and yet not clearly enough. */
    boolean isDoubtful() {
        return kind == ColumnKind.OTHER && WhenSaid.in(heading);
    }

    /** Whether somebody said that it says what is good. */
    boolean isPointedAtAsGood() {
        return kind == ColumnKind.POLARITY && reason.equals(Pointing.SAID);
    }

    /** This column beside those before it: a second one of a kind is carried as text, and no heading is there twice. */
    Column among(Collection<Column> before) {
        if (before.stream().noneMatch(other -> sameAs(other) || heading.equals(other.heading))) {
            return this;
        }
        boolean second = before.stream().anyMatch(this::sameAs);
        String suffix = " (" + letter() + ")";
        if (!second && kind.saysOfTexts()) {
            return headed(heading + suffix);
        }
        return of(
                index,
                heading.endsWith(suffix) ? heading : heading + suffix,
                ColumnKind.OTHER,
                second ? "another column is read as this already" : "another column has the same heading");
    }

    /** "Year" beside "Month": together they are the period of the row. */
    private boolean partsOfPeriod(Column other) {
        return kind == ColumnKind.PERIOD
                && other.kind == ColumnKind.PERIOD
                && WhenSaid.isYear(heading) != WhenSaid.isYear(other.heading)
                && !WhenSaid.isDate(heading)
                && !WhenSaid.isDate(other.heading);
    }

    /** Whether two columns claim to hold the same. */
    private boolean sameAs(Column other) {
        return kind != ColumnKind.OTHER
                && kind == other.kind
                && kind != ColumnKind.STATUS
                && !kind.saysOfTexts()
                && (kind != ColumnKind.MONTH && !kind.isDated() || Objects.equals(period, other.period))
                && !partsOfPeriod(other)
                && (kind != ColumnKind.TARGET || Objects.equals(year, other.year));
    }
}
