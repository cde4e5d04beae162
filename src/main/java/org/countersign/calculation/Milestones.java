package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.calendar.Period;

/**
 * What a target asks of one period, and which figure is held against it.
 *
 * <p>Each month, each quarter: the period's own figure, against the amount; by hand, against the month's step; by last
 * year's shape, against the amount times last year's figure of that period by last year's mean. At year end: the figure that
 * stands at the end of March, against the amount. The year: a yearly or rolling figure against the amount; otherwise the year
 * to date, against what is to have come together by then: of sums and cumulative figures so many twelfths of the amount, of
 * levels and percentages the amount itself; by last year's shape, the amount times last year's year to date at the same
 * point by last year's whole.
 */
record Milestones(Target.Aim aim, Series series) {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** What a period is asked for, and what there is. */
    record Milestone(BigDecimal amount, BigDecimal actual) {}

    /** Empty where the basis is another period's, or either side cannot be had. */
    Optional<Milestone> of(Period period) {
        return aim.basis().judges(period)
                ? held(period).flatMap(actual -> asked(period).map(amount -> new Milestone(amount, actual)))
                : Optional.empty();
    }

    /** What the target asks of the period, whatever there is to hold against it. */
    Optional<BigDecimal> asked(Period period) {
        return switch (aim.basis()) {
            case NOT_STATED -> Optional.empty();
            case YEAR_END -> Optional.of(aim.amount());
            case EACH_MONTH, EACH_QUARTER -> ofEach(period);
            case YEAR -> isWholeYear(period) ? Optional.of(aim.amount()) : soFar(period);
        };
    }

    /** A rolling figure is a whole year's in each month. */
    private boolean isWholeYear(Period period) {
        return period.frequency().isYearly() || series.timing() == Timing.ROLLING;
    }

    /** A year to date with a gap says nothing about a target: it would be missed for want of figures. */
    private Optional<BigDecimal> held(Period period) {
        return aim.basis() == Basis.YEAR && !isWholeYear(period)
                ? series.yearToDate(period).filter(sum -> sum.isWhole(period)).map(YearToDate::amount)
                : series.at(period).number();
    }

    private Optional<BigDecimal> ofEach(Period period) {
        return switch (aim.profile().kind()) {
            case EVEN -> Optional.of(aim.amount());
            case BY_HAND -> Optional.of(step(period));
            case LAST_YEARS_SHAPE ->
                mean(lastYear(period))
                        .flatMap(mean -> shaped(series.at(period.yearBefore()).number(), mean));
        };
    }

    private Optional<BigDecimal> soFar(Period period) {
        return switch (aim.profile().kind()) {
            case EVEN -> Optional.of(accumulates() ? twelfths(period) : aim.amount());
            case BY_HAND -> Optional.of(step(period));
            case LAST_YEARS_SHAPE ->
                wholeTo(lastYear(period).getLast()).flatMap(whole -> shaped(wholeTo(period.yearBefore()), whole));
        };
    }

    private boolean accumulates() {
        return !series.unit().changesInPoints()
                && (series.timing() == Timing.IN_PERIOD || series.timing() == Timing.CUMULATIVE);
    }

    private BigDecimal twelfths(Period period) {
        return aim.amount().multiply(BigDecimal.valueOf(monthOfYear(period))).divide(TWELVE, MathContext.DECIMAL64);
    }

    private BigDecimal step(Period period) {
        return aim.profile().steps().get(monthOfYear(period) - 1);
    }

    private Optional<BigDecimal> shaped(Optional<BigDecimal> part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : part.map(amount -> aim.amount().multiply(amount).divide(whole, MathContext.DECIMAL64));
    }

    private Optional<BigDecimal> wholeTo(Period period) {
        return series.yearToDate(period).filter(sum -> sum.isWhole(period)).map(YearToDate::amount);
    }

    /** All periods of the financial year before the period's own, oldest first. */
    private static List<Period> lastYear(Period period) {
        return period.financialYear().previous().months().stream()
                .filter(month -> ends(period, month))
                .map(month -> Period.containing(period.frequency(), month))
                .toList();
    }

    private static boolean ends(Period like, YearMonth month) {
        return Period.containing(like.frequency(), month).lastMonth().equals(month);
    }

    /** Empty unless all of them have a number. */
    private Optional<BigDecimal> mean(List<Period> periods) {
        var numbers = periods.stream()
                .flatMap(period -> series.at(period).number().stream())
                .toList();
        return numbers.size() < periods.size()
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64));
    }

    /** 1 for April, 12 for March: by the month in whose column the period stands. */
    private static int monthOfYear(Period period) {
        return period.financialYear().months().indexOf(period.lastMonth()) + 1;
    }
}
