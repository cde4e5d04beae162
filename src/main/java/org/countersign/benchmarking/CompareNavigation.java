package org.countersign.benchmarking;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Where authorities are compared, with those that were chosen.
 *
 * @param with DfE codes; empty for the statistical neighbours
 */
public record CompareNavigation(List<String> with) {

    public static final String PAGE = MeasureNavigation.PAGE + "/compare";
    public static final CompareNavigation NEIGHBOURS = new CompareNavigation(List.of());

    /** More are not read at once. */
    public static final int MOST = 30;

    public CompareNavigation {
        with = List.copyOf(with);
    }

    public static CompareNavigation of(Map<String, List<String>> parameters) {
        return new CompareNavigation(parameters.getOrDefault("with", List.of()).stream()
                .flatMap(codes -> Arrays.stream(codes.split("-")))
                .filter(code -> code.matches("\\d{3}"))
                .distinct()
                .limit(MOST)
                .toList());
    }

    public static CompareNavigation with(Collection<String> codes) {
        return new CompareNavigation(List.copyOf(codes));
    }

    /** "benchmarks/compare?with=851-831". */
    public String path() {
        return PAGE + (with.isEmpty() ? "" : "?with=" + String.join("-", with));
    }
}
