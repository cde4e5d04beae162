package org.countersign.benchmarking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an authority sets how it is compared, with what is proposed there.
 *
 * @param proposed empty where nothing is
 */
public record ComparisonNavigation(Optional<ComparisonRule> proposed) {

    public static final String PAGE = MeasureNavigation.PAGE + "/comparison";

    /** Reads parameters; what makes no sense proposes nothing. */
    public static ComparisonNavigation of(Map<String, List<String>> parameters) {
        LocalDate list = first(parameters, "list")
                .flatMap(MeasureNavigation::month)
                .map(month -> month.atDay(1))
                .orElse(null);
        return new ComparisonNavigation(first(parameters, "neighbours")
                .flatMap(MeasureNavigation::method)
                .map(method -> new ComparisonRule(method, list)));
    }

    /** "benchmarks/comparison?neighbours=median&amp;list=2021-04". */
    public static String proposing(ComparisonRule rule) {
        String list = rule.list() == null ? "" : "&list=" + YearMonth.from(rule.list());
        return PAGE + "?neighbours=" + rule.method().word() + list;
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }
}
