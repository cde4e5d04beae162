package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.countersign.calculation.Unit;

/** Whether the figures of a release are in another unit than those of the series. */
record UnitDoubts(PublishedSeries series, SeriesFigures present, String unit) {

    private static final BigDecimal LARGEST_PERCENTAGE = BigDecimal.valueOf(100);
    private static final BigDecimal MUCH = BigDecimal.valueOf(5);
    private static final int ENOUGH = 20;

    Optional<String> in(List<PublishedFigure> figures) {
        if (unit.equals("%") && series.unit() != Unit.PERCENTAGE) {
            return Optional.of("The meta file says that the column holds percentages; the series does not.");
        }
        return percentages(figures.stream()
                        .flatMap(figure -> figure.value().number().stream())
                        .toList())
                .or(() -> scale(figures));
    }

    private Optional<String> percentages(List<BigDecimal> numbers) {
        if (series.unit() != Unit.PERCENTAGE || numbers.isEmpty()) {
            return Optional.empty();
        }
        if (numbers.stream().anyMatch(number -> number.compareTo(LARGEST_PERCENTAGE) > 0)) {
            return Optional.of("Some percentages are above 100.");
        }
        return numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0)
                ? Optional.of("No percentage is above 1: these look like shares of 1.")
                : Optional.empty();
    }

    /** Half of the figures, at least, are so many times what stands. */
    private Optional<String> scale(List<PublishedFigure> figures) {
        List<BigDecimal> times = figures.stream()
                .flatMap(figure -> times(figure).stream())
                .sorted()
                .toList();
        return Optional.of(times)
                .filter(all -> all.size() >= ENOUGH)
                .map(all -> all.get(all.size() / 2))
                .filter(middle ->
                        middle.compareTo(MUCH) > 0 || middle.multiply(MUCH).compareTo(BigDecimal.ONE) < 0)
                .map(middle -> "The figures are about %s times those that stand: another unit?"
                        .formatted(middle.round(new MathContext(2, RoundingMode.HALF_UP))
                                .toPlainString()));
    }

    private Optional<BigDecimal> times(PublishedFigure figure) {
        return present.value(figure.year(), figure.area())
                .number()
                .filter(before -> before.signum() != 0)
                .flatMap(before -> figure.value().number().map(now -> now.divide(before, MathContext.DECIMAL32)));
    }
}
