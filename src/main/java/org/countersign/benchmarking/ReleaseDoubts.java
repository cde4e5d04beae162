package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.Region;
import org.countersign.calculation.Unit;

/**
 * What looks wrong in the figures of a release, so that they are held until a person confirms them: a national figure
 * outside the range of all authorities, tenfold jumps, another unit.
 *
 * @param present the figures as they stand; without years for a new series
 * @param unit what the meta file says of the column; may be empty
 */
record ReleaseDoubts(PublishedSeries series, SeriesFigures present, String unit) {

    private static final BigDecimal TENFOLD = BigDecimal.TEN;
    private static final BigDecimal LARGEST_PERCENTAGE = BigDecimal.valueOf(100);
    private static final int MOST = 10;

    List<String> in(List<PublishedFigure> figures) {
        var years = figures.stream().collect(groupingBy(PublishedFigure::year, TreeMap::new, Collectors.toList()));
        List<String> doubts = new ArrayList<>();
        unit(figures).ifPresent(doubts::add);
        years.forEach((year, its) -> range(year, its).ifPresent(doubts::add));
        doubts.addAll(jumps(figures));
        return doubts;
    }

    /** England must lie among the authorities, unless it is their sum. */
    private Optional<String> range(int year, Collection<PublishedFigure> figures) {
        List<BigDecimal> authorities = figures.stream()
                .filter(PublishedFigure::isOfAuthority)
                .flatMap(figure -> figure.value().number().stream())
                .toList();
        return figures.stream()
                .filter(figure -> figure.area().equals(Region.ENGLAND) && series.unit() != Unit.COUNT)
                .flatMap(figure -> figure.value().number().stream())
                .filter(england -> !authorities.isEmpty() && isOutside(england, authorities))
                .findFirst()
                .map(england -> "%d: England is %s, outside the range of all authorities, %s to %s."
                        .formatted(
                                year,
                                series.show(england),
                                series.show(Collections.min(authorities)),
                                series.show(Collections.max(authorities))));
    }

    private static boolean isOutside(BigDecimal number, List<BigDecimal> others) {
        return number.compareTo(Collections.min(others)) < 0 || number.compareTo(Collections.max(others)) > 0;
    }

    private List<String> jumps(List<PublishedFigure> figures) {
        List<String> jumps =
                figures.stream().flatMap(figure -> jump(figure).stream()).toList();
        return jumps.size() <= MOST
                ? jumps
                : Stream.concat(
                                jumps.stream().limit(MOST),
                                Stream.of("%d more figures are ten times, or a tenth of, what was published before."
                                        .formatted(jumps.size() - MOST)))
                        .toList();
    }

    private Optional<String> jump(PublishedFigure figure) {
        return present.value(figure.year(), figure.area())
                .number()
                .flatMap(before -> figure.value()
                        .number()
                        .filter(now -> isTenfold(before, now) || isTenfold(now, before))
                        .map(now -> "%d, area %s: %s was %s before."
                                .formatted(figure.year(), figure.area(), series.show(now), series.show(before))));
    }

    private static boolean isTenfold(BigDecimal small, BigDecimal large) {
        return small.compareTo(BigDecimal.ONE) >= 0
                && large.divide(small, MathContext.DECIMAL32).compareTo(TENFOLD) >= 0;
    }

    private Optional<String> unit(List<PublishedFigure> figures) {
        if (unit.equals("%") && series.unit() != Unit.PERCENTAGE) {
            return Optional.of("The meta file says that the column holds percentages; the series does not.");
        }
        List<BigDecimal> numbers = figures.stream()
                .flatMap(figure -> figure.value().number().stream())
                .toList();
        return Optional.of(series.unit())
                .filter(unit -> unit == Unit.PERCENTAGE && !numbers.isEmpty())
                .flatMap(unit -> percentages(numbers));
    }

    private static Optional<String> percentages(List<BigDecimal> numbers) {
        if (numbers.stream().anyMatch(number -> number.compareTo(LARGEST_PERCENTAGE) > 0)) {
            return Optional.of("Some percentages are above 100.");
        }
        return numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0)
                ? Optional.of("No percentage is above 1: these look like shares of 1.")
                : Optional.empty();
    }
}
