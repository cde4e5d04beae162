package org.countersign.benchmarking;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/** Figures that are ten times, or a tenth of, what stands for the same year, or of the year before. */
record JumpDoubts(PublishedSeries series, SeriesFigures present, UnaryOperator<String> names) {

    private static final BigDecimal FEW = BigDecimal.TEN;

    List<String> in(List<PublishedFigure> figures) {
        Map<Revising.Key, Value> values =
                figures.stream().collect(toMap(Revising.Key::of, PublishedFigure::value, (one, other) -> one));
        return figures.stream()
                .flatMap(figure -> figure.value().number().flatMap(now -> jump(figure, now, values)).stream())
                .toList();
    }

    private Optional<String> jump(PublishedFigure figure, BigDecimal now, Map<Revising.Key, Value> values) {
        Optional<BigDecimal> stands =
                present.value(figure.year(), figure.area()).number();
        return stands.isPresent()
                ? stands.filter(before -> isTenfold(before, now)).map(before -> words(figure, now, before, "before"))
                : lastYear(figure, values)
                        .filter(before -> isTenfold(before, now))
                        .map(before -> words(figure, now, before, "the year before"));
    }

    private Optional<BigDecimal> lastYear(PublishedFigure figure, Map<Revising.Key, Value> values) {
        Value inFile = values.get(new Revising.Key(figure.year() - 1, figure.area()));
        return inFile == null ? present.value(figure.year() - 1, figure.area()).number() : inFile.number();
    }

    private String words(PublishedFigure figure, BigDecimal now, BigDecimal before, String when) {
        return "%d, %s: %s was %s %s."
                .formatted(figure.year(), names.apply(figure.area()), series.show(now), series.show(before), when);
    }

    /** Of a few children, ten times as many are no surprise. */
    private boolean isTenfold(BigDecimal one, BigDecimal other) {
        BigDecimal small = one.min(other);
        BigDecimal least = series.unit() == Unit.COUNT ? FEW : BigDecimal.ONE;
        return small.compareTo(least) >= 0 && ReleaseDoubts.isTenfold(small, one.max(other));
    }
}
