package org.countersign.actual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Average;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Extreme;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Series;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Timeline;
import org.countersign.calculation.Value;
import org.countersign.calculation.YearToDate;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.MarkedEvent;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatusRule;

/**
 * One indicator as read in one month's cycle: its figure and all that follows from it. An indicator in arrears is asked for
 * the month that is due in the cycle: with a lag of 2, April's asks for February.
 *
 * @param period the figure's own, of the indicator's frequency: in a month in which none is due, the latest before it
 * @param due whether the period ends in the month asked for: otherwise it is shown greyed, and no text is asked
 * @param value what stands in the column of the month asked for
 * @param series all figures of the indicator, from which the rest was taken
 */
public record Reading(
        Period period,
        boolean due,
        Value value,
        Comparison onPrevious,
        Comparison onLastYear,
        Optional<Average> average,
        Optional<Extreme> maximum,
        Optional<Extreme> minimum,
        Optional<YearToDate> yearToDate,
        Optional<Judgement> judgement,
        Series series) {

    /** Reads an indicator that was never redefined. */
    public static Reading of(Measure measure, Map<YearMonth, Value> columns, YearMonth cycle) {
        return of(measure, Set.of(), columns, cycle);
    }

    /**
     * Reads a month's cycle.
     *
     * @param breaks days from which on another definition holds
     * @param columns figures by the month in whose column they stand; what lies after the month asked for is ignored
     */
    public static Reading of(Measure measure, Set<LocalDate> breaks, Map<YearMonth, Value> columns, YearMonth cycle) {
        YearMonth asked = asked(measure, cycle);
        Period period = latestDue(measure.frequency(), asked);
        Series series = series(measure, breaks, columns);
        Comparison onPrevious = series.withPrevious(period, measure.changeThreshold());
        Comparison onLastYear = series.withYearBefore(period, measure.changeThreshold());
        Comparison judged = measure.judgedBy() == JudgedBy.PREVIOUS_PERIOD ? onPrevious : onLastYear;
        return new Reading(
                period,
                period.lastMonth().equals(asked),
                inColumn(measure, columns, asked),
                onPrevious,
                onLastYear,
                series.average(period),
                series.maximum(period),
                series.minimum(period),
                series.yearToDate(period),
                judged.judgement(measure.polarity()),
                series);
    }

    /** The month whose figures a month's cycle asks for: its own, or an earlier one of an indicator in arrears. */
    public static YearMonth asked(Measure measure, YearMonth cycle) {
        return cycle.minusMonths(measure.lag());
    }

    /** The month in whose column the figure stands that a month's cycle shows: the one asked for, or the latest due. */
    public static YearMonth shown(Measure measure, YearMonth cycle) {
        YearMonth asked = asked(measure, cycle);
        return isDue(measure, cycle)
                ? asked
                : latestDue(measure.frequency(), asked).lastMonth();
    }

    /** The month whose cycle asks for the figure of a column. */
    public static YearMonth cycleOf(Measure measure, YearMonth column) {
        return column.plusMonths(measure.lag());
    }

    /** Whether a month's cycle asks for a figure: as long as nobody confirmed how often there is one, it always does. */
    public static boolean isDue(Measure measure, YearMonth cycle) {
        YearMonth asked = asked(measure, cycle);
        return !measure.frequencyConfirmed()
                || latestDue(measure.frequency(), asked).lastMonth().equals(asked);
    }

    /** How the figure stands to the target of its own year; empty where none is due, and where no status is given. */
    public Optional<TargetStatus> status(Measure measure, Targets targets) {
        return due && measure.statusRule() == StatusRule.BY_TARGET
                ? targets.status(period, new TargetStatus.Measured(series, measure.polarity(), measure.tolerance()))
                : Optional.empty();
    }

    /** "February 2020, reported in April 2020" of an indicator in arrears; otherwise the period's name. */
    public String periodWords(Measure measure, YearMonth cycle) {
        return measure.lag() > 0 && due
                ? period.label() + ", reported in " + Period.month(cycle).label()
                : period.label();
    }

    /** Events of this indicator that either of its two changes crosses, the earliest first. */
    public List<MarkedEvent> crossed(IndicatorId indicator, Collection<MarkedEvent> events) {
        return events.stream()
                .filter(event -> event.concerns(indicator))
                .filter(event -> crosses(period.previous(), event) || crosses(period.yearBefore(), event))
                .sorted(Comparator.comparing(MarkedEvent::day))
                .toList();
    }

    /** Whether the event lies between an earlier period and this one. */
    public boolean crosses(Period earlier, MarkedEvent event) {
        return period.isCrossedSince(earlier, event.day());
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

    private static Series series(Measure measure, Set<LocalDate> breaks, Map<YearMonth, Value> columns) {
        BigDecimal minimum = measure.minimumBase();
        Timeline values = Timeline.of(measure.frequency(), columns);
        return minimum == null
                ? new Series(measure.unit(), measure.timing(), values, breaks)
                : new Series(measure.unit(), measure.timing(), values, breaks, minimum);
    }

    /** The last period that ends in or before the month. */
    public static Period latestDue(Frequency frequency, YearMonth column) {
        Period period = Period.containing(frequency, column);
        return period.lastMonth().equals(column) ? period : period.previous();
    }
}
