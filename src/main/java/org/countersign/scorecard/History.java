package org.countersign.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.actual.Revision;
import org.countersign.actual.Stage;
import org.countersign.actual.Status;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.Measure;

/**
 * An indicator's figures by the month in whose column they stand, and how to read and print them.
 *
 * @param breaks days from which on another definition holds
 * @param revisedSince the months whose figure was revised since the last cycle
 */
record History(
        Measure measure, Set<LocalDate> breaks, Map<YearMonth, RecordedValue> recorded, Set<YearMonth> revisedSince) {

    History(Measure measure, Set<LocalDate> breaks, Map<YearMonth, RecordedValue> recorded) {
        this(measure, breaks, recorded, Set.of());
    }

    /**
     * The figures as they were known at a moment.
     *
     * @param newestFirst every revision there is, of each month the newest first
     */
    History asKnown(Instant moment, List<Revision> newestFirst) {
        Map<YearMonth, RecordedValue> known = new TreeMap<>();
        newestFirst.stream()
                .filter(revision -> !revision.at().isAfter(moment))
                .forEach(revision -> known.putIfAbsent(revision.month(), recorded(revision)));
        known.values().removeIf(each -> each.value().equals(Value.none(Absence.TAKEN_BACK)));
        return new History(measure, breaks, known);
    }

    private RecordedValue recorded(Revision revision) {
        RecordedValue now = recorded.get(revision.month());
        return now != null && now.revision() == revision.revision()
                ? now
                : new RecordedValue(revision.value(), Status.PROVISIONAL, revision.revision());
    }

    Map<YearMonth, Value> values() {
        Map<YearMonth, Value> values = HashMap.newHashMap(recorded.size());
        recorded.forEach((month, held) -> values.put(month, held.value()));
        return values;
    }

    /** What a month's cycle asks for. */
    Reading reading(YearMonth cycle) {
        return Reading.of(measure, breaks, values(), cycle);
    }

    /** The figure that stands in a column, in whichever month's cycle it was reported. */
    Reading inColumn(YearMonth column) {
        return reading(column.plusMonths(measure.lag()));
    }

    /** What stands in a column, without reading what follows from it. */
    Value in(YearMonth column) {
        RecordedValue held = recorded.get(column);
        return held == null ? Reading.inColumn(measure, Map.of(), column) : held.value();
    }

    /** Whether what stands in a column is not for everybody yet. */
    boolean isUnreleased(YearMonth column) {
        RecordedValue held = recorded.get(column);
        return held != null && held.stage() != Stage.RELEASED;
    }

    String print(Value value) {
        return Display.value(value, measure.unit(), measure.decimals());
    }

    /** The period's own figure, wherever on the grid one looks from. */
    Value at(Period period) {
        RecordedValue held = recorded.get(period.lastMonth());
        return held == null ? Value.none(Absence.MISSING) : held.value();
    }

    /** Whether something was loaded for each period an average looks back on: "tbc" is, nothing at all is not. */
    boolean isWhole(Period current) {
        return Stream.iterate(current, Period::previous)
                .limit(current.frequency() == Frequency.QUARTER ? 4 : 12)
                .allMatch(period -> recorded.containsKey(period.lastMonth()));
    }
}
