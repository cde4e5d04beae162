package org.countersign.actual;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.countersign.calculation.Value;

/**
 * What an indicator's figures usually are: the lowest and the highest there were. A figure is outside when it lies beyond
 * them and also beyond Tukey's fences, one and a half times the distance of the quartiles (R type 7) away from them: a new
 * record by a little is no news.
 */
public record UsualRange(BigDecimal low, BigDecimal high, BigDecimal lowerFence, BigDecimal upperFence) {

    static final int LEAST = 8;

    private static final int USUAL_MONTHS = 24;

    private static final BigDecimal REACH = new BigDecimal("1.5");

    /** The range that a month's figure is held against: the 24 months before, and the same month of the years before those. */
    public static Optional<UsualRange> before(NavigableMap<YearMonth, Value> values, YearMonth month) {
        return of(values.headMap(month, false).entrySet().stream()
                .filter(entry -> !entry.getKey().isBefore(month.minusMonths(USUAL_MONTHS))
                        || entry.getKey().getMonth() == month.getMonth())
                .flatMap(entry -> entry.getValue().number().stream())
                .toList());
    }

    /** The range of these numbers; with fewer than eight there is none. */
    static Optional<UsualRange> of(List<BigDecimal> numbers) {
        if (numbers.size() < LEAST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        BigDecimal first = quantile(sorted, 1);
        BigDecimal third = quantile(sorted, 3);
        BigDecimal reach = third.subtract(first).multiply(REACH);
        return Optional.of(
                new UsualRange(sorted.getFirst(), sorted.getLast(), first.subtract(reach), third.add(reach)));
    }

    public boolean contains(BigDecimal amount) {
        boolean within = amount.compareTo(low) >= 0 && amount.compareTo(high) <= 0;
        return within || (amount.compareTo(lowerFence) >= 0 && amount.compareTo(upperFence) <= 0);
    }

    private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
        int steps = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(steps / 4);
        BigDecimal above = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
        BigDecimal share = BigDecimal.valueOf(steps % 4).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
        return below.add(above.subtract(below).multiply(share));
    }
}
