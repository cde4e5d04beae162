package org.countersign.benchmarking;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.NeighbourFigure.Method;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of one measure is, below its authority, with everything that was chosen on it.
 *
 * @param year 0 for the latest
 * @param method null for the authority's own way
 * @param list month of the neighbour list; null for the authority's own way
 */
public record MeasureNavigation(
        String series,
        int year,
        @Nullable Method method,
        @Nullable YearMonth list) {

    public static final String PAGE = "benchmarks";

    public static MeasureNavigation of(String series) {
        return new MeasureNavigation(series, 0, null, null);
    }

    /** Reads parameters; what makes no sense is left at its default. */
    public static MeasureNavigation of(String series, Map<String, List<String>> parameters) {
        return new MeasureNavigation(
                series,
                first(parameters, "year")
                        .filter(text -> text.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(0),
                first(parameters, "neighbours")
                        .flatMap(MeasureNavigation::method)
                        .orElse(null),
                first(parameters, "list").flatMap(MeasureNavigation::month).orElse(null));
    }

    public MeasureNavigation in(int otherYear) {
        return new MeasureNavigation(series, otherYear, method, list);
    }

    public MeasureNavigation by(Method other) {
        return new MeasureNavigation(series, year, other, list);
    }

    /** By the authority's own way. */
    public MeasureNavigation usual() {
        return new MeasureNavigation(series, year, null, null);
    }

    public MeasureNavigation by(YearMonth otherList) {
        return new MeasureNavigation(series, year, method, otherList);
    }

    /** "benchmarks/cin-rate?year=2024". */
    public String path() {
        return PAGE + "/" + series + query();
    }

    /** The same as a file. */
    public String file() {
        return PAGE + "/" + series + ".csv" + query();
    }

    private String query() {
        String chosen = Stream.of(
                        year == 0 ? "" : "year=" + year,
                        method == null ? "" : "neighbours=" + method.word(),
                        list == null ? "" : "list=" + list)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return chosen.isEmpty() ? "" : "?" + chosen;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    static Optional<Method> method(String word) {
        return Arrays.stream(Method.values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }

    static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
