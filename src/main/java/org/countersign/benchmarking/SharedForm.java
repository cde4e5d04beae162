package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    /** Whether the measure's figures have a comparable form that can be shown month by month. */
    boolean possible() {
        if (measure.timing() == Timing.CUMULATIVE) {
            return false;
        }
        return counts()
                ? (isLatest() || sums())
                        && (series.unit() == Unit.COUNT || population.isPresent() && series.byPopulation())
                : measure.unit() == series.unit();
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

    NavigableMap<YearMonth, Counted> of(NavigableMap<YearMonth, SignedValue> figures) {
        NavigableMap<YearMonth, Counted> counted = new TreeMap<>();
        if (possible()) {
            figures.keySet().forEach(month -> of(figures, month).ifPresent(each -> counted.put(month, each)));
        }
        return counted;
    }

    private Optional<Counted> of(NavigableMap<YearMonth, SignedValue> figures, YearMonth month) {
        List<SignedValue> needed = needed(month).map(figures::get).toList();
        if (needed.stream().anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        String status = needed.stream()
                .map(SignedValue::status)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return counts() ? counted(needed, status) : alike(needed, status);
    }

    /** The months whose figures go into a month's. */
    Stream<YearMonth> needed(YearMonth month) {
        int periods = sums() ? YEAR / step() : 1;
        return Stream.iterate(month, last -> last.minusMonths(step())).limit(periods);
    }

    private Optional<Counted> counted(List<SignedValue> needed, String status) {
        BigDecimal sum = needed.stream().map(each -> each.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return amount(sum).map(amount -> new Counted(rounded(amount), whole(sum), Optional.empty(), status));
    }

    private Optional<BigDecimal> amount(BigDecimal count) {
        return series.unit() == Unit.COUNT
                ? Optional.of(count)
                : population.map(
                        all -> count.multiply(series.multiplier()).divide(all.children(), MathContext.DECIMAL64));
    }

    private Optional<Counted> alike(List<SignedValue> needed, String status) {
        Optional<Fraction> parts = needed.stream()
                .map(each -> Optional.ofNullable(each.figure().fraction()))
                .reduce((one, other) -> one.flatMap(some -> other.map(more -> plus(some, more))))
                .flatMap(sum -> sum);
        return measure.unit() == Unit.PERCENTAGE
                ? parts.flatMap(sum -> sum.percentage()
                        .map(percentage -> new Counted(
                                rounded(percentage),
                                whole(sum.numerator()),
                                Optional.of(whole(sum.denominator())),
                                status)))
                : rate(needed.getFirst(), parts, status);
    }

    /** A rate that is published as it is kept: of so many by its numerator, or by the children of the authority. */
    private Optional<Counted> rate(SignedValue latest, Optional<Fraction> parts, String status) {
        BigDecimal amount = latest.figure().amount();
        return parts.map(Fraction::numerator)
                .or(() -> population
                        .filter(all -> series.byPopulation())
                        .map(all -> amount.multiply(all.children()).divide(series.multiplier(), MathContext.DECIMAL64)))
                .map(cases -> new Counted(rounded(amount), whole(cases), Optional.empty(), status));
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

    private static Fraction plus(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator().add(other.numerator()), one.denominator().add(other.denominator()));
    }
}
