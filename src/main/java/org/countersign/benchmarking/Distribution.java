package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Value;

/**
 * How the figures of all authorities of a year lie between the lowest and the highest of them.
 *
 * @param dots one for each authority with a number, lowest first
 */
public record Distribution(List<Dot> dots, Quartiles quartiles) {

    /** What lies in one of them is stacked. */
    private static final int COLUMNS = 50;

    /**
     * An authority.
     *
     * @param share of the way from the lowest to the highest, in the middle of its column
     * @param level how many lie below it in the same column
     */
    public record Dot(MeasureLine line, BigDecimal amount, double share, int level) {}

    /** Empty where no authority has a number. */
    public static Optional<Distribution> of(List<MeasureLine> lines) {
        return Quartiles.of(lines.stream().map(MeasureLine::value).toList())
                .map(quartiles -> new Distribution(dots(lines), quartiles));
    }

    public Dot lowest() {
        return dots.getFirst();
    }

    public Dot highest() {
        return dots.getLast();
    }

    /** How many dots the highest stack has. */
    public int levels() {
        return dots.stream().mapToInt(Dot::level).max().orElse(0) + 1;
    }

    /** Share of the way; empty outside, as the sum of a region is. */
    public Optional<Double> share(Value value) {
        return value.number().map(this::share).filter(share -> share >= 0 && share <= 1);
    }

    public double share(BigDecimal amount) {
        return share(amount, lowest().amount(), highest().amount());
    }

    /** Those that are marked as a kind, lowest first. */
    public List<Dot> of(MeasureLine.Kind kind) {
        return dots.stream().filter(dot -> dot.line().kind() == kind).toList();
    }

    private static List<Dot> dots(List<MeasureLine> lines) {
        List<MeasureLine> numbers = lines.stream()
                .filter(line -> line.value().number().isPresent())
                .sorted(Comparator.comparing(Distribution::amount))
                .toList();
        Map<Integer, Integer> filled = new HashMap<>();
        List<Dot> dots = new ArrayList<>();
        for (MeasureLine line : numbers) {
            double share = share(amount(line), amount(numbers.getFirst()), amount(numbers.getLast()));
            int column = Math.min((int) (share * COLUMNS), COLUMNS - 1);
            int level = filled.merge(column, 1, Integer::sum) - 1;
            dots.add(new Dot(line, amount(line), (column + 0.5) / COLUMNS, level));
        }
        return List.copyOf(dots);
    }

    private static BigDecimal amount(MeasureLine line) {
        return line.value().number().orElseThrow();
    }

    private static double share(BigDecimal amount, BigDecimal low, BigDecimal high) {
        double whole = high.subtract(low).doubleValue();
        return whole == 0 ? 0.5 : amount.subtract(low).doubleValue() / whole;
    }
}
