package org.countersign.benchmarking;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.calculation.NeighbourFigure.Method;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every measure of the department's authority tool that lies beside the project, for all authorities in its latest year:
 * neighbours' mean, rank and band as the tool works them out, here once more in floating point. Every difference is listed.
 */
@DatabaseTest
class ToolParityTests {

    private static final int FIRST_REGION = 970;
    private static final int FEWEST = 5;

    @Autowired
    Authorities authorities;

    @BeforeEach
    void needsTheSources() {
        Sources.need();
    }

    @Test
    void neighboursRanksAndBandsAreThoseOfTheTool() {
        List<String> differences = new ArrayList<>();
        Map<String, List<CSVRecord>> measures = Sources.rows("lait/bds_long_childrens_services_extract.csv")
                .collect(groupingBy(row -> row.get("Short Desc")));
        measures.forEach((measure, rows) -> compare(measure, rows, differences));

        assertThat(measures).hasSizeGreaterThan(40);
        assertThat(differences).isEmpty();
    }

    private void compare(String measure, List<CSVRecord> rows, List<String> differences) {
        String latest = rows.stream()
                .map(row -> row.get("Years"))
                .max(String::compareTo)
                .orElseThrow();
        Map<String, Double> numbers = rows.stream()
                .filter(row -> row.get("Years").equals(latest) && number(row).isPresent() && code(row) < FIRST_REGION)
                .collect(Collectors.toMap(
                        row -> Integer.toString(code(row)), row -> number(row).getAsDouble(), (one, two) -> one));
        SeriesFigures figures = SeriesFigures.of(
                series(),
                numbers.keySet().stream()
                        .map(code -> standing(rows, latest, code))
                        .toList());
        authorities.existingOn(LocalDate.of(2026, 1, 1)).stream()
                .filter(authority -> numbers.containsKey(authority.dfeCode()))
                .forEach(authority -> compare(measure, authority, figures, numbers, differences));
    }

    private void compare(
            String measure,
            LocalAuthority authority,
            SeriesFigures figures,
            Map<String, Double> numbers,
            List<String> differences) {
        List<String> near = authorities.neighbours(authority.id(), LocalDate.of(2026, 1, 1)).neighbours().stream()
                .map(neighbour -> neighbour.authority().dfeCode())
                .toList();
        MeasureStanding ours = MeasureStanding.of(
                figures,
                2025,
                new ComparedWith(authority.dfeCode(), near, "E12000008", Polarity.LOWER_IS_BETTER, Method.MEAN));
        double own = numbers.get(authority.dfeCode());
        double[] known = near.stream()
                .filter(numbers::containsKey)
                .mapToDouble(numbers::get)
                .toArray();
        double mean = known.length < FEWEST
                ? Double.NaN
                : Arrays.stream(known).average().orElse(Double.NaN);
        long rank = 1 + numbers.values().stream().filter(other -> other < own).count();
        int band = band(
                own,
                numbers.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray());
        String theirs = "%.6f %d %d".formatted(mean, rank, band);
        String found = "%.6f %d %d"
                .formatted(
                        ours.neighbours()
                                .map(figure -> figure.amount().doubleValue())
                                .orElse(Double.NaN),
                        ours.place().place().orElse(0),
                        ours.band().map(Enum::ordinal).orElse(-1));
        if (!theirs.equals(found)) {
            differences.add(measure + ", " + authority.name() + ": " + found + ", not " + theirs);
        }
    }

    /** R's type 7; an edge belongs to the lower band. */
    private static int band(double own, double[] sorted) {
        int band = 0;
        for (int quarter = 1; quarter <= 3; quarter++) {
            double at = (sorted.length - 1) * quarter / 4.0;
            int below = (int) Math.floor(at);
            double next = sorted[Math.min(below + 1, sorted.length - 1)];
            band += own > sorted[below] + (next - sorted[below]) * (at - below) + 1e-9 ? 1 : 0;
        }
        return band;
    }

    private static StandingFigure standing(List<CSVRecord> rows, String latest, String code) {
        String cell = rows.stream()
                .filter(row -> row.get("Years").equals(latest) && code.equals(Integer.toString(code(row))))
                .map(row -> row.get("Values"))
                .findFirst()
                .orElseThrow();
        return new StandingFigure(new PublishedFigure(code, 2025, Sources.value(cell), null, null, ""), 1);
    }

    private static OptionalDouble number(CSVRecord row) {
        return Sources.value(row.get("Values"))
                .number()
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    private static int code(CSVRecord row) {
        return (int) Double.parseDouble(row.get("LA Number"));
    }

    private static PublishedSeries series() {
        return new PublishedSeries(
                1, "x", "x", "x", Unit.RATE, 10_000, 1, Polarity.Kind.LOWER_IS_BETTER, Covers.CALENDAR_YEAR, false);
    }
}
