package org.countersign.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calendar.Period;

/**
 * The figures of one indicator by period, all of its own frequency, and what follows from them.
 *
 * @param breaks days from which on a changed definition holds: nothing is compared over them
 * @param minimumBase under so many children a change is one of a small base
 */
public record Series(Unit unit, Timing timing, Timeline values, Set<LocalDate> breaks, BigDecimal minimumBase) {

    public Series {
        breaks = Set.copyOf(breaks);
    }

    /** A series with the usual minimum of 10. */
    public Series(Unit unit, Timing timing, Map<Period, Value> values, Set<LocalDate> breaks) {
        this(unit, timing, Timeline.of(values), breaks);
    }

    /** The same of values that are laid out already. */
    public Series(Unit unit, Timing timing, Timeline values, Set<LocalDate> breaks) {
        this(unit, timing, values, breaks, Base.ENOUGH);
    }

    /** A series of the commonest kind: in the period or at a date, never redefined. */
    public static Series of(Unit unit, Map<Period, Value> values) {
        return new Series(unit, Timing.IN_PERIOD, values, Set.of());
    }

    /** The period's figure; missing where there is none, whatever came before. */
    public Value at(Period period) {
        return values.at(period);
    }

    /** Against the period directly before. A cumulative figure has none in the first period of its year. */
    public Comparison withPrevious(Period current, Threshold threshold) {
        if (timing == Timing.CUMULATIVE && beginsYear(current)) {
            var anew = Change.notAvailable(Change.Why.FIRST_OF_YEAR);
            return new Comparison(at(current.previous()), at(current), anew, threshold);
        }
        return compare(current.previous(), current, threshold);
    }

    /** Against the same period of the previous year. */
    public Comparison withYearBefore(Period current, Threshold threshold) {
        return compare(current.yearBefore(), current, threshold);
    }

    public Optional<Average> average(Period current) {
        return timing.averages() ? Average.trailing(values, current, unit) : Optional.empty();
    }

    public Optional<Extreme> maximum(Period current) {
        return timing.averages() ? Extreme.maximum(values, current) : Optional.empty();
    }

    public Optional<Extreme> minimum(Period current) {
        return timing.averages() ? Extreme.minimum(values, current) : Optional.empty();
    }

    /** What has come together since April; none for rolling and yearly figures. */
    public Optional<YearToDate> yearToDate(Period current) {
        return YearToDate.of(this, current);
    }

    private Comparison compare(Period earlier, Period current, Threshold threshold) {
        var before = at(earlier);
        var now = at(current);
        var change = breakBetween(earlier, current)
                .map(Change::acrossBreak)
                .orElseGet(() -> Change.between(before, now, unit, minimumBase));
        return new Comparison(before, now, change, threshold);
    }

    /** The latest change of definition that makes the two differ; also one within either of them. */
    private Optional<LocalDate> breakBetween(Period earlier, Period current) {
        if (breaks.isEmpty()) {
            return Optional.empty();
        }
        return breaks.stream()
                .filter(day -> current.isCrossedSince(earlier, day))
                .max(Comparator.naturalOrder());
    }

    private static boolean beginsYear(Period period) {
        return !period.previous().financialYear().equals(period.financialYear());
    }
}
