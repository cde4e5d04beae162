package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.countersign.calculation.Display;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Measure;

/**
 * Signed figures, each month's, in the comparable form of {@link LocalEstimates} and with the counts behind them. What
 * cannot be counted back to children or cases is left out: nobody could tell whether it is made of few.
 */
record SharedForm(PublishedSeries series, Optional<Population> population, Measure measure) {

    private static final int YEAR = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Why the measure's figures have no comparable form that can be shown month by month; empty where they have one. */
    Optional<String> obstacle() {
        if (measure.timing() == Timing.CUMULATIVE) {
            return Optional.of("it is counted from the start of the year, and each month would give away the next");
        }
        if (!counts()) {
            return measure.unit() == series.unit()
                    ? Optional.empty()
                    : Optional.of("it is counted in another unit than the published series");
        }
        if (!isLatest() && !sums()) {
            return Optional.of("it speaks of another stretch of time than the published series");
        }
        return series.unit() == Unit.COUNT || population.isPresent() && series.byPopulation()
                ? Optional.empty()
                : Optional.of(
                        "the published rate is not one of all children, so that a count cannot be brought into it");
    }

    /** Whether the measure's figures have a comparable form that can be shown month by month. */
    boolean possible() {
        return obstacle().isEmpty();
    }

    /** How many months a figure in this form speaks of. */
    int months() {
        return sums() || measure.timing() == Timing.ROLLING ? YEAR : step();
    }

    /** Months of a period. */
    int step() {
        return measure.frequency().months();
    }

    /** "sum of 12 months ÷ 50,941 children (mid-2024) × 10,000". */
    String basis() {
        String what = sums() ? "last 12 months" : "at each date as counted";
        if (!counts()) {
            return sums() ? "pooled over the last 12 months" : "as the indicator counts it";
        }
        return population
                .filter(all -> series.unit() == Unit.RATE)
                .map(all -> "%s ÷ %s children (mid-%d) × %s"
                        .formatted(
                                isLatest() ? "count" : "sum of the last 12 months",
                                Display.number(all.children(), 0),
                                all.year(),
                                Display.number(series.multiplier(), 0)))
                .orElse(what);
    }

    /**
     * The figures that can be shared, by month.
     *
     * @param base the fewest that a percentage without numerator is of, as a person says; 0 where nobody does
     */
    NavigableMap<YearMonth, Counted> of(NavigableMap<YearMonth, SignedValue> figures, int base) {
        NavigableMap<YearMonth, Counted> counted = new TreeMap<>();
        if (possible()) {
            figures.keySet().forEach(month -> of(figures, month, base).ifPresent(each -> counted.put(month, each)));
        }
        return counted;
    }

    /** Why signed months are not among the figures, a sentence each. */
    List<String> leftOut(NavigableMap<YearMonth, SignedValue> figures, int base) {
        Set<YearMonth> absent = new TreeSet<>(figures.keySet());
        absent.removeAll(of(figures, base).keySet());
        long short12 = absent.stream()
                .filter(month -> !needed(month).allMatch(figures::containsKey))
                .count();
        long uncounted = absent.size() - short12;
        return Stream.of(
                        short12 == 0 ? "" : months(short12) + " fewer than 12 signed months up to it.",
                        uncounted == 0
                                ? ""
                                : months(uncounted)
                                        + " no numerator and denominator: nobody could tell how few it speaks of. "
                                        + (standsAlone()
                                                ? "Say below how many there were at least."
                                                : "A figure over 12 months cannot be worked out without them."))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String months(long number) {
        return number == 1 ? "1 signed month has" : number + " signed months each have";
    }

    private Optional<Counted> of(NavigableMap<YearMonth, SignedValue> figures, YearMonth month, int base) {
        List<SignedValue> needed = needed(month).map(figures::get).toList();
        if (needed.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        String status = needed.stream()
                .map(SignedValue::status)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return counts() ? counted(needed, status) : alike(needed, status, base);
    }

    /** The months whose figures go into a month's. */
    Stream<YearMonth> needed(YearMonth month) {
        int periods = sums() ? YEAR / step() : 1;
        return Stream.iterate(month, last -> last.minusMonths(step())).limit(periods);
    }

    private Optional<Counted> counted(List<SignedValue> needed, String status) {
        BigDecimal sum = needed.stream().map(each -> each.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount(sum).map(amount -> Counted.exactly(rounded(amount), whole(sum), Optional.empty(), status));
    }

    private Optional<BigDecimal> amount(BigDecimal count) {
        return series.unit() == Unit.COUNT
                ? Optional.of(count)
                : population.map(
                        all -> count.multiply(series.multiplier()).divide(all.children(), MathContext.DECIMAL64));
    }

    private Optional<Counted> alike(List<SignedValue> needed, String status, int base) {
        Optional<Fraction> parts = needed.stream()
                .map(each -> Optional.ofNullable(each.figure().fraction()))
                .reduce((one, other) -> one.flatMap(some -> other.map(more -> plus(some, more))))
                .flatMap(sum -> sum);
        return measure.unit() == Unit.PERCENTAGE
                ? parts.flatMap(sum -> sum.percentage()
                                .map(percentage -> Counted.exactly(
                                        rounded(percentage),
                                        whole(sum.numerator()),
                                        Optional.of(whole(sum.denominator())),
                                        status)))
                        .or(() -> atLeast(needed.getFirst().figure().amount(), parts, base)
                                .map(few -> Counted.atLeast(
                                        rounded(needed.getFirst().figure().amount()),
                                        few.counted(),
                                        few.left(),
                                        status)))
                : rate(needed.getFirst(), parts, status);
    }

    /**
     * How many a percentage without numerator counts and leaves at least, if it is of no fewer than the base. Only where the
     * figures have no months in common, so that none tells about another by subtraction.
     */
    private Optional<Few> atLeast(BigDecimal percentage, Optional<Fraction> parts, int base) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(measure.decimals()).divide(BigDecimal.TWO);
        return parts.isEmpty() && base > 0 && standsAlone()
                ? Optional.of(new Few(
                        share(percentage.subtract(half), base),
                        share(HUNDRED.subtract(percentage).subtract(half), base)))
                : Optional.empty();
    }

    private static long share(BigDecimal percentage, int base) {
        return percentage
                .multiply(BigDecimal.valueOf(base))
                .movePointLeft(2)
                .max(BigDecimal.ZERO)
                .setScale(0, RoundingMode.FLOOR)
                .longValue();
    }

    /** A percentage whose periods have no month in common. */
    private boolean standsAlone() {
        return measure.unit() == Unit.PERCENTAGE && !sums() && measure.timing() != Timing.ROLLING;
    }

    /** A rate that is published as it is kept: of so many by its numerator, or by the children of the authority. */
    private Optional<Counted> rate(SignedValue latest, Optional<Fraction> parts, String status) {
        BigDecimal amount = latest.figure().amount();
        return parts.map(Fraction::numerator)
                .or(() -> population
                        .filter(all -> series.byPopulation())
                        .map(all -> amount.multiply(all.children()).divide(series.multiplier(), MathContext.DECIMAL64)))
                .map(cases -> Counted.exactly(rounded(amount), whole(cases), Optional.empty(), status));
    }

    private boolean counts() {
        return measure.unit() == Unit.COUNT && series.unit() != Unit.PERCENTAGE;
    }

    private boolean isLatest() {
        return measure.timing() == (series.covers().isDay() ? Timing.AT_DATE : Timing.ROLLING);
    }

    private boolean sums() {
        return measure.timing() == Timing.IN_PERIOD
                && !series.covers().isDay()
                && (counts() || measure.unit() == Unit.PERCENTAGE);
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(series.decimals(), RoundingMode.HALF_UP);
    }

    private static long whole(BigDecimal cases) {
        return cases.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private record Few(long counted, long left) {}

    private static Fraction plus(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator().add(other.numerator()), one.denominator().add(other.denominator()));
    }
}
