package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What has come together since April, up to and with a period.
 *
 * @param amount unrounded
 * @param latest the last period of the year with a number, the current one at the latest
 * @param numbers how many of the year's periods so far have a number
 * @param periods how many there are so far, the current one included
 */
public record YearToDate(BigDecimal amount, Way way, Period latest, int numbers, int periods) {

    /** How it comes together, by the type of the indicator. */
    public enum Way {
        SUM("sum"),
        LATEST("latest"),
        /** Sum of numerators by sum of denominators. */
        POOLED("pooled");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "2 of 3". */
    public String basis() {
        return numbers + " of " + periods;
    }

    /** "sum", "pooled, 2 of 3", "latest, of May 2020": how it came together, and from what where that is not all. */
    public String words(Period current) {
        if (isWhole(current)) {
            return way.words();
        }
        return way.words() + ", " + (way == Way.LATEST ? "of " + latest.label() : basis());
    }

    /** Nothing of the year so far is missing: the current figure for a latest, every one for a sum. */
    public boolean isWhole(Period current) {
        return way == Way.LATEST ? latest.equals(current) : numbers == periods;
    }

    /**
     * In the period: the sum, of percentages the pooled one. At a date and cumulative: the latest. Empty for rolling and
     * yearly figures, where there is no number, and where a percentage cannot be pooled because a numerator or denominator
     * is not known.
     */
    static Optional<YearToDate> of(Series series, Period current) {
        if (series.timing() == Timing.ROLLING || current.frequency().isYearly()) {
            return Optional.empty();
        }
        var entries = sinceApril(current)
                .flatMap(period -> entry(period, series.at(period)).stream())
                .toList();
        return entries.isEmpty() ? Optional.empty() : together(series, current, entries);
    }

    private static Optional<YearToDate> together(Series series, Period current, List<Dated> newestFirst) {
        var way = way(series);
        var latest = newestFirst.getFirst();
        int periods = (int) sinceApril(current).count();
        return amount(way, newestFirst)
                .map(amount -> new YearToDate(amount, way, latest.period(), newestFirst.size(), periods));
    }

    /** A period's number. */
    private record Dated(Period period, Value.Figure figure) {
        BigDecimal amount() {
            return figure.amount();
        }
    }

    private static Way way(Series series) {
        if (series.timing() != Timing.IN_PERIOD) {
            return Way.LATEST;
        }
        return series.unit() == Unit.PERCENTAGE ? Way.POOLED : Way.SUM;
    }

    private static Optional<BigDecimal> amount(Way way, List<Dated> newestFirst) {
        return switch (way) {
            case LATEST -> Optional.of(newestFirst.getFirst().amount());
            case SUM -> Optional.of(sum(newestFirst));
            case POOLED ->
                Fraction.pooled(newestFirst.stream().map(Dated::figure).toList());
        };
    }

    private static BigDecimal sum(List<Dated> entries) {
        return entries.stream().map(Dated::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The periods of the current one's financial year up to it, newest first. */
    private static Stream<Period> sinceApril(Period current) {
        return Stream.iterate(
                current, period -> period.financialYear().equals(current.financialYear()), Period::previous);
    }

    private static Optional<Dated> entry(Period period, @Nullable Value value) {
        return value instanceof Value.Figure figure ? Optional.of(new Dated(period, figure)) : Optional.empty();
    }
}
