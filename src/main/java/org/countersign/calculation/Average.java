package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.countersign.calendar.Period;

/**
 * The trailing average of an indicator, unrounded.
 *
 * @param numbers how many periods have a number
 * @param periods how many there are: 12 months or four quarters
 * @param pooled sum of numerators by sum of denominators, not a mean of percentages
 * @param muted fewer than half of the periods have a number: under 6 of 12, under 2 of 4
 */
public record Average(BigDecimal amount, int numbers, int periods, boolean pooled, boolean muted) {

    /**
     * Averages the trailing 12 months or four quarters up to and with the current period. Percentages pool where all of
     * them have numerator and denominator. Empty for yearly figures and where there is no number; rolling and cumulative
     * indicators have no average and are not asked for one.
     */
    public static Optional<Average> trailing(Timeline values, Period current, Unit unit) {
        return Window.trailing(values, current).map(window -> of(window, unit));
    }

    /** "7 of 12". */
    public String basis() {
        return numbers + " of " + periods;
    }

    private static Average of(Window window, Unit unit) {
        var pooled = unit == Unit.PERCENTAGE ? Fraction.pooled(window.figures()) : Optional.<BigDecimal>empty();
        var amount = pooled.orElseGet(() -> mean(window));
        return new Average(amount, window.count(), window.size(), pooled.isPresent(), window.isThin());
    }

    private static BigDecimal mean(Window window) {
        return window.sum().divide(BigDecimal.valueOf(window.count()), MathContext.DECIMAL64);
    }
}
