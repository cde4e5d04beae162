package org.countersign.actual;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Average;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Extreme;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Series;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Measure;

/**
 * One indicator as read in one month's column: its figure and all that follows from it.
 *
 * @param period the figure's own, of the indicator's frequency: in a column in which none is due, the latest before it
 * @param value what stands in the column itself
 * @param series all figures of the indicator, from which the rest was taken
 */
public record Reading(
        Period period,
        Value value,
        Comparison onPrevious,
        Comparison onLastYear,
        Optional<Average> average,
        Optional<Extreme> maximum,
        Optional<Judgement> judgement,
        Series series) {

    /**
     * Reads a column.
     *
     * @param columns figures by the month in whose column they stand; what lies after the column is ignored
     */
    public static Reading of(Measure measure, Map<YearMonth, Value> columns, YearMonth column) {
        Period period = latestDue(measure.frequency(), column);
        Series series = Series.of(measure.unit(), byPeriod(measure.frequency(), columns));
        Comparison onPrevious = series.withPrevious(period, measure.changeThreshold());
        Comparison onLastYear = series.withYearBefore(period, measure.changeThreshold());
        Comparison judged = measure.judgedBy() == JudgedBy.PREVIOUS_PERIOD ? onPrevious : onLastYear;
        return new Reading(
                period,
                inColumn(measure, columns, column),
                onPrevious,
                onLastYear,
                series.average(period),
                series.maximum(period),
                judged.judgement(measure.polarity()),
                series);
    }

    /** What stands in a column: where nothing was loaded, "not due" if the confirmed frequency skips it, else missing. */
    public static Value inColumn(Measure measure, Map<YearMonth, Value> columns, YearMonth column) {
        Value held = columns.get(column);
        if (held != null) {
            return held;
        }
        boolean due = Period.containing(measure.frequency(), column).lastMonth().equals(column);
        return Value.none(due || !measure.frequencyConfirmed() ? Absence.MISSING : Absence.NOT_DUE);
    }

    private static Period latestDue(Frequency frequency, YearMonth column) {
        Period period = Period.containing(frequency, column);
        return period.lastMonth().equals(column) ? period : period.previous();
    }

    private static Map<Period, Value> byPeriod(Frequency frequency, Map<YearMonth, Value> columns) {
        Map<Period, Value> values = new HashMap<>();
        columns.forEach((month, value) -> {
            Period period = Period.containing(frequency, month);
            if (period.lastMonth().equals(month)) {
                values.put(period, value);
            }
        });
        return values;
    }
}
