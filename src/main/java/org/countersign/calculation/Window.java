package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;

/**
 * The periods an average or an extreme looks back on: 12 months or four quarters, the current one included. What is not a
 * number is left out.
 *
 * @param last the current period's number
 * @param size how many periods there are, with a number or without
 * @param count how many have a number
 */
record Window(Timeline values, Period current, int last, int size, int count) {

    /** Empty for yearly figures, which have neither average nor extremes, and where there is no number at all. */
    static Optional<Window> trailing(Timeline values, Period current) {
        int last = current.number();
        int size = values.isOf(current.frequency()) ? size(current.frequency()) : 0;
        int count = 0;
        for (int back = 0; back < size; back++) {
            count += values.at(last - back) instanceof Value.Figure ? 1 : 0;
        }
        return count == 0 ? Optional.empty() : Optional.of(new Window(values, current, last, size, count));
    }

    private static int size(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case FINANCIAL_YEAR, ACADEMIC_YEAR, CALENDAR_YEAR -> 0;
        };
    }

    BigDecimal sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int back = 0; back < size; back++) {
            if (values.at(last - back) instanceof Value.Figure figure) {
                sum = sum.add(figure.amount());
            }
        }
        return sum;
    }

    /** Newest first. */
    List<Value.Figure> figures() {
        List<Value.Figure> figures = new ArrayList<>(count);
        for (int back = 0; back < size; back++) {
            if (values.at(last - back) instanceof Value.Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /**
     * The highest or the lowest; of equal ones the latest.
     *
     * @param sign 1 for the highest, -1 for the lowest
     */
    Extreme extreme(int sign) {
        int found = -1;
        BigDecimal best = BigDecimal.ZERO;
        for (int back = 0; back < size; back++) {
            if (values.at(last - back) instanceof Value.Figure figure
                    && (found < 0 || sign * figure.amount().compareTo(best) > 0)) {
                found = back;
                best = figure.amount();
            }
        }
        return new Extreme(best, current.back(found), count, size, isThin());
    }

    /** Fewer than half of the periods have a number. */
    boolean isThin() {
        return 2 * count < size;
    }
}
