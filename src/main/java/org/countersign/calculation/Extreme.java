package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.countersign.calendar.Period;

/**
 * The highest or lowest figure of the trailing 12 months or four quarters, the current one included.
 *
 * @param period the latest in which it occurred
 * @param numbers how many periods have a number
 * @param periods how many there are
 * @param muted fewer than half of the periods have a number
 */
public record Extreme(BigDecimal amount, Period period, int numbers, int periods, boolean muted) {

    private static final Comparator<Window.Entry> BY_AMOUNT = Comparator.comparing(Window.Entry::amount);
    private static final Comparator<Window.Entry> BY_PERIOD = Comparator.comparing(Window.Entry::period);

    /** Empty for yearly figures and where there is no number; never 0 over no numbers. */
    public static Optional<Extreme> maximum(Map<Period, Value> values, Period current) {
        return among(values, current, BinaryOperator.maxBy(BY_AMOUNT.thenComparing(BY_PERIOD)));
    }

    /** Empty for yearly figures and where there is no number. */
    public static Optional<Extreme> minimum(Map<Period, Value> values, Period current) {
        return among(values, current, BinaryOperator.minBy(BY_AMOUNT.thenComparing(BY_PERIOD.reversed())));
    }

    /** "7 of 12". */
    public String basis() {
        return numbers + " of " + periods;
    }

    private static Optional<Extreme> among(
            Map<Period, Value> values, Period current, BinaryOperator<Window.Entry> choice) {
        return Window.trailing(values, current)
                .flatMap(window -> window.numbers().stream()
                        .reduce(choice)
                        .map(entry -> new Extreme(
                                entry.amount(), entry.period(), window.count(), window.size(), window.isThin())));
    }
}
