package org.countersign.benchmarking;

import java.util.List;
import java.util.Map;

/**
 * Where months of several authorities stand side by side.
 *
 * @param series code; empty for none
 */
public record InYearNavigation(String series) {

    public static final String PAGE = MeasureNavigation.PAGE + "/in-year";
    public static final InYearNavigation ALL = new InYearNavigation("");

    public static InYearNavigation of(Map<String, List<String>> parameters) {
        return new InYearNavigation(parameters.getOrDefault("series", List.of()).stream()
                .filter(code -> code.matches("[a-z0-9-]{1,80}"))
                .findFirst()
                .orElse(""));
    }

    /** "benchmarks/in-year?series=cin-rate". */
    public String path() {
        return PAGE + (series.isEmpty() ? "" : "?series=" + series);
    }
}
