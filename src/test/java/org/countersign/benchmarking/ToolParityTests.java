package org.countersign.benchmarking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.calculation.NeighbourFigure;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every measure of the department's authority tool that lies beside the project, in every year, for all authorities:
 * neighbours' mean, rank, band and region as the tool works them out, here once more in floating point. The tool publishes
 * figures of areas only and works out the rest as one looks, so its rules are followed, not files of its results. Every
 * difference is written to {@code target/lait-parity.csv} with its explanation.
 */
@DatabaseTest
class ToolParityTests {

    private static final int FIRST_REGION = 970;
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final Path LIST = Path.of("target", "lait-parity.csv");

    private static final String FEW =
            "fewer than five neighbours have a figure: the tool takes the mean of any, we give none";
    private static final String NO_POLARITY =
            "neither high nor low is good: the tool gives no rank, we rank the highest first and say so";
    private static final String EDGE = "the figure lies on an edge, which the tool works out in floating point";
    private static final String LONDON = "the tool shows London where Inner or Outer London has no figure in any year";

    @Autowired
    Authorities authorities;

    private final List<Difference> differences = new ArrayList<>();
    private int compared;

    /** @param why empty where nothing explains it */
    private record Difference(
            String measure, int year, String authority, String what, String ours, String theirs, String why) {}

    @BeforeEach
    void needsTheSources() {
        Sources.need();
    }

    @Test
    void neighboursRanksBandsAndRegionsAreThoseOfTheToolButForWhatIsExplained() {
        Map<String, String> polarities = polarities();
        Map<String, List<CSVRecord>> measures = Sources.rows("lait/bds_long_childrens_services_extract.csv")
                .collect(groupingBy(row -> row.get("Short Desc"), TreeMap::new, toList()));
        measures.forEach((measure, rows) -> compare(measure, polarity(polarities.get(measure)), rows));
        write();

        assertThat(measures).hasSizeGreaterThan(40);
        assertThat(compared).isGreaterThan(200_000);
        assertThat(differences).filteredOn(each -> each.why().isEmpty()).isEmpty();
        assertThat(counts().keySet()).allMatch(why -> !why.equals(EDGE) || counts().get(why) < 20);
    }

    private void compare(String measure, Polarity polarity, List<CSVRecord> rows) {
        SeriesFigures figures = SeriesFigures.of(
                series(polarity),
                rows.stream().flatMap(row -> standing(row).stream()).toList());
        for (int year : figures.years().keySet()) {
            for (LocalAuthority authority : authorities.existingOn(NOW)) {
                if (figures.value(year, authority.dfeCode()).number().isPresent()) {
                    compare(new Place(measure, year, authority, figures, polarity));
                }
            }
        }
    }

    private record Place(String measure, int year, LocalAuthority authority, SeriesFigures figures, Polarity polarity) {

        Optional<Double> number(String area) {
            return figures.value(year, area).number().map(Number::doubleValue);
        }

        double own() {
            return number(authority.dfeCode()).orElseThrow();
        }

        double[] all() {
            return figures.authorities(year).values().stream()
                    .flatMap(value -> value.number().stream())
                    .mapToDouble(Number::doubleValue)
                    .sorted()
                    .toArray();
        }

        boolean isJudged() {
            return polarity.kind() != Polarity.Kind.NONE;
        }
    }

    private void compare(Place place) {
        List<String> near = authorities.neighbours(place.authority().id(), NOW).neighbours().stream()
                .map(neighbour -> neighbour.authority().dfeCode())
                .toList();
        MeasureStanding ours = MeasureStanding.of(
                place.figures(),
                place.year(),
                new ComparedWith(
                        place.authority().dfeCode(),
                        near,
                        place.authority().region().code(),
                        place.polarity(),
                        Method.MEAN));
        mean(place, ours, near);
        rank(place, ours);
        band(place, ours);
        region(place, ours);
    }

    private void mean(Place place, MeasureStanding ours, List<String> near) {
        double[] known = near.stream()
                .flatMap(code -> place.number(code).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        String theirs = words(Arrays.stream(known).average().orElse(Double.NaN));
        String found = words(ours.neighbours()
                .map(NeighbourFigure::amount)
                .map(Number::doubleValue)
                .orElse(Double.NaN));
        note(place, "neighbours", found, theirs, known.length < 5 ? FEW : "");
    }

    private void rank(Place place, MeasureStanding ours) {
        boolean low = place.polarity().kind() == Polarity.Kind.LOWER_IS_BETTER;
        long better = Arrays.stream(place.all())
                .filter(other -> low ? other < place.own() : other > place.own())
                .count();
        note(
                place,
                "rank",
                ours.place().place().map(String::valueOf).orElse("-"),
                place.isJudged() ? Long.toString(1 + better) : "-",
                place.isJudged() ? "" : NO_POLARITY);
    }

    private void band(Place place, MeasureStanding ours) {
        double[] edges = {edge(place.all(), 0.25), edge(place.all(), 0.5), edge(place.all(), 0.75)};
        long above = Arrays.stream(edges).filter(edge -> place.own() > edge).count();
        boolean low = place.polarity().kind() == Polarity.Kind.LOWER_IS_BETTER;
        String theirs = place.isJudged() ? "ABCD".charAt((int) (low ? above : 3 - above)) + "" : "-";
        boolean onEdge = Arrays.stream(edges).anyMatch(edge -> Math.abs(place.own() - edge) < 1e-9);
        note(place, "band", ours.band().map(Enum::name).orElse("-"), theirs, onEdge ? EDGE : "");
    }

    /** As R's type 7 works it out. */
    private static double edge(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) Math.floor(at);
        double part = at - below;
        return part == 0 ? sorted[below] : (1 - part) * sorted[below] + part * sorted[below + 1];
    }

    private void region(Place place, MeasureStanding ours) {
        String code = place.authority().region().code();
        boolean none = place.figures().years().keySet().stream()
                .noneMatch(year -> place.figures().value(year, code).number().isPresent());
        String shown = none && code.startsWith("E13") ? "E12000007" : code;
        note(
                place,
                "region",
                ours.region()
                        .number()
                        .map(Number::doubleValue)
                        .map(ToolParityTests::words)
                        .orElse("NaN"),
                place.number(shown).map(ToolParityTests::words).orElse("NaN"),
                none ? LONDON : "");
    }

    private void note(Place place, String what, String ours, String theirs, String why) {
        compared++;
        if (!ours.equals(theirs) && !near(ours, theirs)) {
            differences.add(new Difference(
                    place.measure(), place.year(), place.authority().name(), what, ours, theirs, why));
        }
    }

    /** The last digit of a mean may be another. */
    private static boolean near(String ours, String theirs) {
        return ours.contains(".")
                && theirs.contains(".")
                && Math.abs(Double.parseDouble(ours) - Double.parseDouble(theirs)) < 2e-6;
    }

    private static String words(double number) {
        return Double.isNaN(number) ? "NaN" : "%.6f".formatted(number);
    }

    private Map<String, Long> counts() {
        return differences.stream().collect(groupingBy(Difference::why, TreeMap::new, counting()));
    }

    private void write() {
        try (var csv = new CSVPrinter(Files.newBufferedWriter(LIST), CSVFormat.RFC4180)) {
            csv.printRecord("measure", "year", "authority", "what", "ours", "theirs", "why");
            for (Difference each : differences) {
                csv.printRecord(
                        each.measure(),
                        each.year(),
                        each.authority(),
                        each.what(),
                        each.ours(),
                        each.theirs(),
                        each.why());
            }
            Files.writeString(
                    LIST.resolveSibling("lait-parity-summary.txt"), compared + " compared; " + counts() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<StandingFigure> standing(CSVRecord row) {
        int code = (int) Double.parseDouble(row.get("LA Number"));
        Optional<String> area = code < FIRST_REGION
                ? Optional.of(Integer.toString(code))
                : authorities.regionByName(row.get("LA and Regions")).map(Region::code);
        Value value = Sources.value(row.get("Values"));
        int year = Integer.parseInt(row.get("Years").substring(0, 4));
        return area.map(its -> new StandingFigure(new PublishedFigure(its, year, value, null, null, ""), 1));
    }

    /** What the tool's dictionary says is good. */
    private static Map<String, String> polarities() {
        Map<String, String> polarities = new HashMap<>();
        try {
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(Files.readString(Sources.path("lait/lait_data_dictionary.csv"))))
                    .forEach(row -> polarities.put(row.get("Measure_short"), row.get("Polarity")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return polarities;
    }

    private static Polarity polarity(String word) {
        return switch (word) {
            case "High" -> Polarity.HIGHER_IS_BETTER;
            case "Low" -> Polarity.LOWER_IS_BETTER;
            default -> Polarity.NONE;
        };
    }

    private static PublishedSeries series(Polarity polarity) {
        return new PublishedSeries(
                1, "x", "x", "x", Unit.RATE, 10_000, 1, polarity.kind(), Covers.CALENDAR_YEAR, false);
    }
}
