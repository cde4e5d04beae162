package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.countersign.indicator.Measure;

/** An indicator's figures by the month in whose column they stand, and how to read and print them. */
record History(Measure measure, Map<YearMonth, RecordedValue> recorded) {

    Map<YearMonth, Value> values() {
        return recorded.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    Reading reading(YearMonth month) {
        return Reading.of(measure, values(), month);
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
