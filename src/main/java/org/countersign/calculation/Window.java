package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * The periods an average or an extreme looks back on: 12 months or four quarters, the current one included. What is not a
 * number is left out.
 *
 * @param size how many periods there are, with a number or without
 */
record Window(Frequency frequency, int size, List<Entry> numbers) {

    /** One number of the window. */
    record Entry(Period period, Value.Figure figure) {
        BigDecimal amount() {
            return figure.amount();
        }
    }

    /** Empty for yearly figures, which have neither average nor extremes, and where there is no number at all. */
    static Optional<Window> trailing(Map<Period, Value> values, Period current) {
        int size = size(current.frequency());
        var numbers = Stream.iterate(current, Period::previous)
                .limit(size)
                .flatMap(period -> entry(period, values.get(period)))
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Window(current.frequency(), size, numbers));
    }

    private static Stream<Entry> entry(Period period, @Nullable Value value) {
        return value instanceof Value.Figure figure ? Stream.of(new Entry(period, figure)) : Stream.empty();
    }

    private static int size(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> 0;
        };
    }

    int count() {
        return numbers.size();
    }

    /** Fewer than half of the periods have a number. */
    boolean isThin() {
        return 2 * count() < size;
    }
}
