package org.countersign.benchmarking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an authority's page of benchmarks is, with what was chosen on it.
 *
 * @param theme the authority's own, by its number; empty for all
 * @param topic the publisher's; empty for all
 * @param band A to D; empty for all
 * @param beside what stands there too: {@link #YEAR_BEFORE}, or an own group by its name; empty for nothing
 */
public record BenchmarksNavigation(String theme, String topic, String band, String beside) {

    /** A group's name has something before it. */
    public static final String YEAR_BEFORE = "year-before";

    private static final String GROUP = "group:";

    public static final BenchmarksNavigation ALL = new BenchmarksNavigation("", "", "", "");

    public static BenchmarksNavigation of(Map<String, List<String>> parameters) {
        return new BenchmarksNavigation(
                first(parameters, "theme"),
                first(parameters, "topic"),
                first(parameters, "band"),
                first(parameters, "beside"));
    }

    public BenchmarksNavigation ofTheme(String other) {
        return new BenchmarksNavigation(other, topic, band, beside);
    }

    public BenchmarksNavigation ofTopic(String other) {
        return new BenchmarksNavigation(theme, other, band, beside);
    }

    public BenchmarksNavigation inBand(String other) {
        return new BenchmarksNavigation(theme, topic, other, beside);
    }

    /** With something beside the figures. */
    public BenchmarksNavigation with(String other) {
        return new BenchmarksNavigation(theme, topic, band, other);
    }

    /** With the figure of a group beside the others. */
    public BenchmarksNavigation with(OwnGroup group) {
        return with(GROUP + group.name());
    }

    boolean isWith(OwnGroup group) {
        return beside.equals(GROUP + group.name());
    }

    /** "benchmarks?topic=Care+leavers&band=D". */
    public String path() {
        String chosen = Stream.of(
                        part("theme", theme), part("topic", topic), part("band", band), part("beside", beside))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return MeasureNavigation.PAGE + (chosen.isEmpty() ? "" : "?" + chosen);
    }

    public boolean shows(BenchmarkRow row) {
        return (theme.isEmpty() || row.isOf(theme))
                && (topic.isEmpty() || row.series().topic().equals(topic))
                && (band.isEmpty()
                        || row.standing()
                                .band()
                                .filter(its -> its.name().equals(band))
                                .isPresent());
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
