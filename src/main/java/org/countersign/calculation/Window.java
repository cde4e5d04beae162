package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;

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
        List<Entry> numbers = new ArrayList<>(size);
        Period period = current;
        for (int at = 0; at < size; at++) {
            if (values.get(period) instanceof Value.Figure figure) {
                numbers.add(new Entry(period, figure));
            }
            period = period.previous();
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Window(current.frequency(), size, numbers));
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
