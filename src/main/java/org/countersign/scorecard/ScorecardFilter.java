package org.countersign.scorecard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows to show: those that meet each criterion, by any of its values. What has no value filters nothing.
 *
 * @param chosen values that make sense, each once
 */
public record ScorecardFilter(Map<Criterion, List<String>> chosen) {

    public static final ScorecardFilter NONE = new ScorecardFilter(Map.of());

    /** All that makes a row an exception. */
    public static final List<String> EXCEPTIONS =
            Stream.of(Concern.values()).map(Concern::code).toList();

    public ScorecardFilter {
        Map<Criterion, List<String>> sensible = new EnumMap<>(Criterion.class);
        chosen.forEach((criterion, values) -> {
            List<String> kept = sensible(criterion, values);
            if (!kept.isEmpty()) {
                sensible.put(criterion, kept);
            }
        });
        chosen = Collections.unmodifiableMap(sensible);
    }

    /** One criterion alone: {@code ScorecardFilter.by(Criterion.THEME, "Early help")}. */
    public static ScorecardFilter by(Criterion criterion, String... values) {
        return NONE.with(criterion, List.of(values));
    }

    static ScorecardFilter of(Parameters address) {
        Map<Criterion, List<String>> values = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            values.put(criterion, address.all(criterion.parameter()));
        }
        return new ScorecardFilter(values);
    }

    public boolean isNone() {
        return chosen.isEmpty();
    }

    public List<String> values(Criterion criterion) {
        return chosen.getOrDefault(criterion, List.of());
    }

    /** The only value, or the first; empty without one. */
    public Optional<String> value(Criterion criterion) {
        return values(criterion).stream().findFirst();
    }

    /** With exactly these values of a criterion. */
    public ScorecardFilter with(Criterion criterion, List<String> values) {
        Map<Criterion, List<String>> other = new EnumMap<>(Criterion.class);
        other.putAll(chosen);
        other.put(criterion, values);
        return new ScorecardFilter(other);
    }

    /** Without one of a criterion's values. */
    public ScorecardFilter without(Criterion criterion, String value) {
        return with(
                criterion,
                values(criterion).stream().filter(each -> !each.equals(value)).toList());
    }

    public boolean exceptionsOnly() {
        return values(Criterion.CONCERN).containsAll(EXCEPTIONS);
    }

    boolean lets(ScorecardRow row) {
        return chosen.entrySet().stream()
                .allMatch(each ->
                        each.getValue().stream().anyMatch(value -> each.getKey().lets(row, value)));
    }

    Stream<String> parameters() {
        return chosen.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(value -> Parameters.pair(each.getKey().parameter(), value)));
    }

    private static List<String> sensible(Criterion criterion, List<String> values) {
        return List.copyOf(new LinkedHashSet<>(values.stream()
                .filter(value -> !value.isBlank())
                .flatMap(value -> criterion.sense(value).stream())
                .toList()));
    }
}
