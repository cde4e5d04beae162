package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.countersign.actual.RecordedValue;
import org.countersign.calculation.Average;
import org.countersign.calculation.Display;
import org.countersign.calculation.Timeline;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.Measure;

/**
 * Brings local figures into the comparable form of {@code rules.md} §5: at a date, count by the publisher's population; in
 * the month, the sum of the last 12 by population; a percentage pooled over the last 12. Empty where that cannot be done.
 */
record LocalEstimates(PublishedSeries series, Optional<Population> population) {

    Optional<LocalEstimate> of(Measure measure, NavigableMap<YearMonth, RecordedValue> figures) {
        return figures.descendingMap().entrySet().stream()
                .filter(each -> each.getValue().value().number().isPresent())
                .findFirst()
                .flatMap(last -> of(measure, figures, last.getKey()));
    }

    private Optional<LocalEstimate> of(
            Measure measure, NavigableMap<YearMonth, RecordedValue> figures, YearMonth month) {
        Value latest = figures.get(month).value();
        if (measure.unit() == Unit.COUNT && series.unit() != Unit.PERCENTAGE) {
            return counted(measure, figures, month).flatMap(count -> comparable(count, month));
        }
        return measure.unit() == series.unit() ? alike(measure, figures, month, latest) : Optional.empty();
    }

    private Optional<LocalEstimate> alike(
            Measure measure, NavigableMap<YearMonth, RecordedValue> figures, YearMonth month, Value latest) {
        if (measure.unit() == Unit.PERCENTAGE
                && measure.timing() == Timing.IN_PERIOD
                && !series.covers().isDay()) {
            return pooled(measure, figures, month)
                    .or(() -> latest.number()
                            .map(number -> new LocalEstimate(
                                    number, month, "one period only: without numerators none can be pooled")));
        }
        return latest.number().map(number -> new LocalEstimate(number, month, "as the indicator counts it"));
    }

    private static Optional<LocalEstimate> pooled(
            Measure measure, NavigableMap<YearMonth, RecordedValue> figures, YearMonth month) {
        return trailing(measure, figures, month)
                .filter(Average::pooled)
                .map(average ->
                        new LocalEstimate(average.amount(), month, "pooled over " + average.basis() + " periods"));
    }

    /** One number on a day, or the sum of a whole year's. */
    private Optional<Count> counted(Measure measure, NavigableMap<YearMonth, RecordedValue> figures, YearMonth month) {
        boolean latest = measure.timing() == (series.covers().isDay() ? Timing.AT_DATE : Timing.ROLLING);
        if (latest) {
            return figures.get(month).value().number().map(number -> new Count(number, ""));
        }
        return measure.timing() == Timing.IN_PERIOD && !series.covers().isDay()
                ? trailing(measure, figures, month)
                        .filter(average -> average.numbers() == average.periods())
                        .map(average -> new Count(
                                average.amount()
                                        .multiply(BigDecimal.valueOf(average.numbers()))
                                        .round(MathContext.DECIMAL32),
                                " in the last 12 months"))
                : Optional.empty();
    }

    private Optional<LocalEstimate> comparable(Count count, YearMonth month) {
        if (series.unit() == Unit.COUNT || series.isAverage() && count.over().isEmpty()) {
            return Optional.of(new LocalEstimate(count.number(), month, "counted" + count.over()));
        }
        return population
                .filter(all -> series.byPopulation())
                .map(all -> new LocalEstimate(rate(count.number(), all.children()), month, basis(count, all)));
    }

    private BigDecimal rate(BigDecimal count, BigDecimal children) {
        return count.multiply(series.multiplier()).divide(children, MathContext.DECIMAL64);
    }

    private String basis(Count count, Population all) {
        return "%s%s ÷ %s children (mid-%d) × %s"
                .formatted(
                        Display.number(count.number(), 0),
                        count.over(),
                        Display.number(all.children(), 0),
                        all.year(),
                        Display.number(series.multiplier(), 0));
    }

    private static Optional<Average> trailing(
            Measure measure, NavigableMap<YearMonth, RecordedValue> figures, YearMonth month) {
        Map<YearMonth, Value> values = new HashMap<>();
        figures.forEach((each, figure) -> values.put(each, figure.value()));
        return Average.trailing(
                Timeline.of(measure.frequency(), values),
                Period.containing(measure.frequency(), month),
                measure.unit());
    }

    private record Count(BigDecimal number, String over) {}
}
