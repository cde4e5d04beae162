package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.Region;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/**
 * What looks wrong in the figures of a release, so that they are held until a person confirms them: a national figure
 * outside the range of all authorities, tenfold jumps, another unit, a joint figure that has become one authority's.
 *
 * @param present the figures as they stand; without years for a new series
 * @param unit what the meta file says of the column; may be empty
 * @param names of areas, by code
 */
record ReleaseDoubts(PublishedSeries series, SeriesFigures present, String unit, UnaryOperator<String> names) {

    private static final int MOST = 10;

    List<String> in(List<PublishedFigure> figures) {
        var years = figures.stream().collect(groupingBy(PublishedFigure::year, TreeMap::new, Collectors.toList()));
        List<String> doubts = new ArrayList<>();
        new UnitDoubts(series, present, unit).in(figures).ifPresent(doubts::add);
        years.forEach((year, its) -> range(year, its).ifPresent(doubts::add));
        doubts.addAll(some(new JumpDoubts(series, present, names).in(figures)));
        doubts.addAll(some(alone(figures)));
        return doubts;
    }

    /** England must lie among the authorities, or where it is their sum above them. */
    private Optional<String> range(int year, Collection<PublishedFigure> figures) {
        List<BigDecimal> authorities = figures.stream()
                .filter(PublishedFigure::isOfAuthority)
                .flatMap(figure -> figure.value().number().stream())
                .toList();
        return figures.stream()
                .filter(figure -> figure.area().equals(Region.ENGLAND) && !authorities.isEmpty())
                .flatMap(figure -> figure.value().number().stream())
                .filter(england -> isOutside(england, authorities))
                .findFirst()
                .map(england -> "%d: England is %s, outside the range of all authorities, %s to %s."
                        .formatted(
                                year,
                                series.show(england),
                                series.show(Collections.min(authorities)),
                                series.show(Collections.max(authorities))));
    }

    private boolean isOutside(BigDecimal england, List<BigDecimal> authorities) {
        boolean above = england.compareTo(Collections.max(authorities)) > 0;
        boolean below = england.compareTo(Collections.min(authorities)) < 0;
        return series.unit() == Unit.COUNT ? below : above || below;
    }

    /** Some files print the figure of two authorities beside the first, and z beside the second. */
    private List<String> alone(List<PublishedFigure> figures) {
        Map<Revising.Key, Value> values =
                figures.stream().collect(toMap(Revising.Key::of, PublishedFigure::value, (one, other) -> one));
        return figures.stream()
                .filter(figure -> figure.value().number().isPresent()
                        && figure.jointWith().isEmpty())
                .flatMap(figure -> partner(figure.area()).stream()
                        .filter(other -> Value.none(Absence.NOT_APPLICABLE)
                                .equals(values.get(new Revising.Key(figure.year(), other))))
                        .map(other -> "%d: %s has a figure and %s has none, but otherwise they are published together."
                                .formatted(figure.year(), names.apply(figure.area()), names.apply(other))))
                .toList();
    }

    private Optional<String> partner(String area) {
        return present.years().values().stream()
                .flatMap(areas -> Stream.ofNullable(areas.get(area)))
                .map(standing -> standing.figure().jointWith())
                .filter(other -> !other.isEmpty())
                .findFirst();
    }

    static List<String> some(List<String> doubts) {
        return doubts.size() <= MOST
                ? doubts
                : Stream.concat(
                                doubts.stream().limit(MOST),
                                Stream.of("And %d more such figures.".formatted(doubts.size() - MOST)))
                        .toList();
    }

    static boolean isTenfold(BigDecimal small, BigDecimal large) {
        return large.compareTo(small.scaleByPowerOfTen(1)) >= 0;
    }
}
