package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Optional;
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

    /** Empty for yearly figures and where there is no number; never 0 over no numbers. */
    public static Optional<Extreme> maximum(Timeline values, Period current) {
        return Window.trailing(values, current).map(window -> window.extreme(1));
    }

    /** Empty for yearly figures and where there is no number. */
    public static Optional<Extreme> minimum(Timeline values, Period current) {
        return Window.trailing(values, current).map(window -> window.extreme(-1));
    }

    /** "7 of 12". */
    public String basis() {
        return numbers + " of " + periods;
    }
}
