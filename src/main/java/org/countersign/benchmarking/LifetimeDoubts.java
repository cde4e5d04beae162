package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.LocalAuthority;

/**
 * Figures of authorities that had been abolished by then or were not there yet, and authorities that are missing: they had a
 * row the year before, or took over from one that had.
 *
 * @param present the figures as they stand
 */
record LifetimeDoubts(PublishedSeries series, SeriesFigures present, Lifetimes lifetimes) {

    List<String> in(List<PublishedFigure> figures) {
        Map<Integer, Map<String, PublishedFigure>> years = figures.stream()
                .filter(PublishedFigure::isOfAuthority)
                .collect(groupingBy(
                        PublishedFigure::year,
                        TreeMap::new,
                        toMap(PublishedFigure::area, figure -> figure, (one, other) -> one, TreeMap::new)));
        return Stream.concat(
                        years.values().stream()
                                .flatMap(year -> year.values().stream())
                                .flatMap(this::outside),
                        years.keySet().stream().flatMap(year -> missing(year, years)))
                .toList();
    }

    private Stream<String> outside(PublishedFigure figure) {
        return Stream.of(figure)
                .filter(its -> its.value().number().isPresent())
                .filter(its -> !lifetimes.existed(its.area(), series.covers(), its.year()))
                .map(its -> "%d: %s (%s) has a figure, but was %s."
                        .formatted(its.year(), name(its.area()), its.area(), lifetimes.words(its.area())));
    }

    /** Of a file with fewer than half of them nobody expects the rest. */
    private Stream<String> missing(int year, Map<Integer, Map<String, PublishedFigure>> years) {
        Set<String> here = years.get(year).keySet();
        List<LocalAuthority> expected = before(year, years).stream()
                .flatMap(area -> expected(area, year))
                .distinct()
                .toList();
        return here.size() * 2 < expected.size()
                ? Stream.empty()
                : expected.stream()
                        .filter(authority -> !here.contains(authority.dfeCode()))
                        .map(authority ->
                                "%d: %s (%s) is not in the file; the year before it was, or whom it took over from."
                                        .formatted(year, authority.name(), authority.dfeCode()));
    }

    /** Codes with a row of the year before, in the file or as it stands. */
    private Set<String> before(int year, Map<Integer, Map<String, PublishedFigure>> years) {
        return years.containsKey(year - 1)
                ? years.get(year - 1).keySet()
                : present.of(year - 1).keySet().stream()
                        .filter(PublishedFigure::isAuthority)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Itself while it is there, and from then on those who took over. */
    private Stream<LocalAuthority> expected(String area, int year) {
        return lifetimes.places().apply(area).stream()
                .flatMap(its -> its.existedOn(series.covers().end(year))
                        ? Stream.of(its)
                        : lifetimes.after().apply(its).stream()
                                .filter(next -> next.existedOn(series.covers().end(year))));
    }

    private String name(String area) {
        return lifetimes.places().apply(area).map(LocalAuthority::name).orElse(area);
    }
}
