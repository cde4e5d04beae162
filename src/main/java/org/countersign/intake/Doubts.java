package org.countersign.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.intake.PlannedChange.Change;

/** Figures of a row that look wrong beside those held and those in the file: said before they are imported. */
final class Doubts {

    private static final int COMPARED = 12;
    private static final int ENOUGH = 3;
    private static final BigDecimal TENFOLD = BigDecimal.valueOf(8);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RecognisedRow row;
    private final Optional<PresentIndicator> held;
    private final List<Change.MonthlyValue> written;
    private final NavigableMap<YearMonth, BigDecimal> figures = new TreeMap<>();
    private final YearMonth[] months;
    private final BigDecimal[] numbers;

    private Doubts(RecognisedRow row, Optional<PresentIndicator> held, List<PlannedChange> changes) {
        this.row = row;
        this.held = held;
        this.written = changes.stream()
                .map(PlannedChange::change)
                .filter(Change.MonthlyValue.class::isInstance)
                .map(Change.MonthlyValue.class::cast)
                .toList();
        held.ifPresent(here -> here.values().forEach(this::put));
        row.values().forEach(this::put);
        this.months = figures.keySet().toArray(YearMonth[]::new);
        this.numbers = figures.values().toArray(BigDecimal[]::new);
    }

    /** About the whole row first, then in the order of months; nothing about figures that are here already. */
    static List<Finding> about(RecognisedRow row, Optional<PresentIndicator> held, List<PlannedChange> changes) {
        var doubts = new Doubts(row, held, changes);
        return Stream.of(
                        doubts.unit().stream(),
                        doubts.signed().stream(),
                        doubts.written.stream().flatMap(value -> doubts.about(value).stream()))
                .flatMap(findings -> findings)
                .toList();
    }

    private void put(YearMonth month, Value value) {
        value.number().ifPresent(number -> figures.put(month, number));
    }

    private Optional<Finding> unit() {
        return held.filter(
                        here -> !written.isEmpty() && here.unit() != row.unit().unit())
                .filter(here -> here.unit() == Unit.PERCENTAGE || row.unit().unit() == Unit.PERCENTAGE)
                .map(here -> Finding.noted(
                        row.places().of(ColumnKind.TITLE),
                        row.reference() + " is a " + here.unit().words() + " here; the file seems to have a "
                                + row.unit().unit().words() + ", as "
                                + row.unit().reason() + "."));
    }

    private Optional<Finding> about(Change.MonthlyValue value) {
        return value.value()
                .number()
                .flatMap(number -> between(value.month())
                        .or(() -> percentage(value.month(), number))
                        .or(() -> tenfold(value.month(), number))
                        .or(() -> unchanged(value.month(), number)));
    }

    private Optional<Finding> between(YearMonth month) {
        return held.map(PresentIndicator::frequency)
                .filter(frequency -> !Period.endsIn(month, frequency))
                .map(frequency -> noted(
                        month,
                        "has a figure, and none of its periods ends there: here it is " + frequency.words() + "."));
    }

    private Optional<Finding> percentage(YearMonth month, BigDecimal number) {
        boolean isCount = unitHere() == Unit.PERCENTAGE && number.compareTo(HUNDRED) > 0;
        return isCount
                ? Optional.of(noted(month, "is " + plain(number) + ", more than 100%. Is it a count?"))
                : Optional.empty();
    }

    private Unit unitHere() {
        return held.map(PresentIndicator::unit).orElse(row.unit().unit());
    }

    /** Ten times as much, or a tenth, of what is usual: the middle one of up to twelve figures before. */
    private Optional<Finding> tenfold(YearMonth month, BigDecimal number) {
        int at = Arrays.binarySearch(months, month);
        BigDecimal[] before = Arrays.copyOfRange(numbers, Math.max(0, at - COMPARED), at);
        if (before.length < ENOUGH || number.signum() <= 0) {
            return Optional.empty();
        }
        Arrays.sort(before);
        var usual = before[before.length / 2];
        boolean large = usual.signum() > 0 && number.compareTo(usual.multiply(TENFOLD)) >= 0;
        boolean small =
                usual.compareTo(BigDecimal.TEN) >= 0 && number.multiply(TENFOLD).compareTo(usual) <= 0;
        return large && number.compareTo(BigDecimal.TEN) >= 0 || small
                ? Optional.of(noted(
                        month,
                        "is " + plain(number) + "; before, it was about " + plain(usual)
                                + ". Check the decimal point and the unit."))
                : Optional.empty();
    }

    /** The month before is held, and not in the file: within the file it is noticed anyway. */
    private Optional<Finding> unchanged(YearMonth month, BigDecimal number) {
        var before = figures.get(month.minusMonths(1));
        boolean same = before != null
                && before.compareTo(number) == 0
                && unitHere() == Unit.COUNT
                && number.compareTo(HUNDRED) >= 0
                && !row.values().containsKey(month.minusMonths(1));
        return same
                ? Optional.of(noted(
                        month,
                        "is " + plain(number) + ", exactly as in the month before. Check it was not" + " copied."))
                : Optional.empty();
    }

    /** Figures change under a text that somebody has signed. */
    private Optional<Finding> signed() {
        return held.flatMap(PresentIndicator::signed)
                .flatMap(last -> written.stream()
                        .map(Change.MonthlyValue::month)
                        .filter(month -> !month.isAfter(last))
                        .findFirst()
                        .map(month -> Finding.noted(
                                row.places().of(month),
                                row.reference() + " has a signed text of "
                                        + Period.month(last).label()
                                        + " already. Figures of that month and of earlier ones change under it.")));
    }

    private Finding noted(YearMonth month, String words) {
        return Finding.noted(
                row.places().of(month),
                row.reference() + " in " + Period.month(month).label() + " " + words);
    }

    private static String plain(BigDecimal number) {
        return number.setScale(
                        Math.min(2, Math.max(0, number.stripTrailingZeros().scale())), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
