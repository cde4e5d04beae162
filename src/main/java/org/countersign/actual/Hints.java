package org.countersign.actual;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Fraction;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.Measure;

/**
 * What is worth a second look in a figure, in words. Hints never block: an unchanged large count, a jump of ten times or
 * more, a figure outside the indicator's own usual range, a numerator above its denominator, a total unequal to its parts.
 *
 * @param values by the month in whose column they stand
 * @param wanted which of them the authority wants
 * @param parts what the parts of each kind add up to in that month, as far as all of them have a number
 */
record Hints(
        Measure measure, Map<YearMonth, Value> values, YearMonth month, List<BigDecimal> parts, HintSwitches wanted) {

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int USUAL_MONTHS = 24;

    List<String> words() {
        return at(month) instanceof Value.Figure figure
                ? Stream.of(
                                numeratorAbove(figure),
                                unchanged(figure.amount()),
                                tenfold(figure.amount()).or(() -> unusual(figure.amount())),
                                unequalToParts(figure.amount()))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<String> numeratorAbove(Value.Figure figure) {
        Fraction fraction = figure.fraction();
        return fraction != null && fraction.numerator().compareTo(fraction.denominator()) > 0
                ? Optional.of("numerator above denominator")
                : Optional.empty();
    }

    private Optional<String> unchanged(BigDecimal amount) {
        return before().filter(former -> wanted.unchanged() && measure.unit() == Unit.COUNT)
                .filter(former -> amount.abs().compareTo(LARGE) >= 0 && former.compareTo(amount) == 0)
                .map(former -> "exactly as in " + previous().label());
    }

    /** Between figures of which one at least is ten or more; 0 has no tenth. */
    private Optional<String> tenfold(BigDecimal amount) {
        return before().filter(former -> former.signum() != 0 && amount.signum() != 0)
                .filter(former -> former.abs().max(amount.abs()).compareTo(TEN) >= 0)
                .filter(former -> isTenTimes(former, amount) || isTenTimes(amount, former))
                .map(former -> (isTenTimes(former, amount) ? "at least ten times " : "at most a tenth of ")
                        + previous().label() + " (" + print(former) + ")");
    }

    private Optional<String> unusual(BigDecimal amount) {
        return UsualRange.of(earlier())
                .filter(range -> wanted.outlier() && !range.contains(amount))
                .map(range -> "unusually %s: between %s and %s in the 24 months before"
                        .formatted(
                                amount.compareTo(range.low()) < 0 ? "low" : "high",
                                print(range.low()),
                                print(range.high())));
    }

    private Optional<String> unequalToParts(BigDecimal amount) {
        return measure.unit() == Unit.COUNT
                ? parts.stream()
                        .filter(sum -> sum.compareTo(amount) != 0)
                        .findFirst()
                        .map(sum -> "its parts add up to " + print(sum))
                : Optional.empty();
    }

    private List<BigDecimal> earlier() {
        return values.entrySet().stream()
                .filter(entry ->
                        entry.getKey().isBefore(month) && !entry.getKey().isBefore(month.minusMonths(USUAL_MONTHS)))
                .flatMap(entry -> entry.getValue().number().stream())
                .toList();
    }

    private Optional<BigDecimal> before() {
        return at(previous().lastMonth()).number();
    }

    private Period previous() {
        return Period.containing(measure.frequency(), month).previous();
    }

    private Value at(YearMonth column) {
        return values.getOrDefault(column, Value.none(Absence.MISSING));
    }

    private String print(BigDecimal amount) {
        return Display.value(Value.of(amount), measure.unit(), measure.decimals());
    }

    private static boolean isTenTimes(BigDecimal one, BigDecimal other) {
        return other.abs().compareTo(one.abs().multiply(TEN)) >= 0;
    }
}
