package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The publishers' own files through the reader; skipped where they are not there. */
@DatabaseTest
class EesSourceTests {

    @Autowired
    EesReader reader;

    @BeforeEach
    void needsTheSources() {
        Sources.need();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blanks_indicators | The cell is blank",
                "no_data_symbols | is neither a number nor one of the marks",
                "notavailable_symbols | “:” is neither",
                "roundedzero_symbols | “~” is neither",
                "null | is neither a number nor one of the marks",
                "col_name_spaces | A column’s name holds a space",
                "duplicate_rows | Another row before has the same period, area and filters",
                "la_combinations | are not one authority’s codes and name",
                "region_for_la | The region has a name and no code",
                "time_identifier_mix | “Summer term” stands beside “Academic year” before",
                "whitespace_filters | begins or ends with a space",
                "overcompleted_cols | which is larger"
            })
    void everyBadFileIsRefusedForItsOwnReason(String name, String reason) {
        EesReading reading = reader.read(new ReleaseFile(
                bytes("ees_meta_pairs/fail/" + name + ".csv"),
                bytes("ees_meta_pairs/fail/" + name + ".meta.csv"),
                Set.of()));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        EesReading.Refused.class,
                        refused -> assertThat(refused.problems()).first().satisfies(problem -> {
                            assertThat(problem.words()).contains(reason);
                            assertThat(problem.line()).isPositive();
                        }));
    }

    @ParameterizedTest
    @CsvSource({"ees_cin_2023", "ees_cin_2024", "ees_cin_2025", "ees_workforce"})
    void everyFileOfARealReleaseIsRead(String folder) throws IOException {
        List<String> refused = new ArrayList<>();
        try (Stream<Path> files = Files.list(Sources.path(folder))) {
            files.filter(file -> file.toString().endsWith(".csv")).forEach(file -> {
                if (reader.read(ReleaseFile.of(bytes(file))) instanceof EesReading.Refused no) {
                    refused.add(
                            file.getFileName() + ": " + no.problems().getFirst().sentence());
                }
            });
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void aJointFigureIsNotLostToANeighboursMean() {
        EesTable table = table("ees_workforce/csww_indicators_2017_to_2024.csv");
        List<PublishedFigure> figures = table.figures(rates(), mapping("caseload_fte", "", ""));

        assertThat(figures)
                .filteredOn(
                        figure -> figure.year() == 2024 && List.of("314", "318").contains(figure.area()))
                .hasSize(2)
                .allMatch(figure -> figure.value().number().isPresent()
                        && !figure.jointWith().isEmpty());
    }

    @Test
    void oneVintageOverAnotherReportsWhatItRevised() {
        List<PublishedFigure> before = table("ees_cin_2023/b1_children_in_need_2013_to_2023.csv")
                .figures(rates(), mapping("At31_episodes_rate", "At31_episodes", ""));
        List<PublishedFigure> after = table("ees_cin_2024/b1_children_in_need_2013_to_2024.csv")
                .figures(rates(), mapping("At31_episodes_rate", "At31_episodes", ""));
        Revising.Changes changes = over(before, after);

        assertThat(changes.standing()).hasSize(after.size());
        assertThat(changes.former()).hasSameSizeAs(changes.revised());
        assertThat(changes.revised()).hasSizeGreaterThan(500).anySatisfy(revised -> {
            assertThat(revised.before().area()).isEqualTo("852");
            assertThat(revised.before().value()).isNotEqualTo(revised.after().value());
        });
    }

    @Test
    void aLaterVintageWithdrawsAnUnreliableFigure() {
        List<PublishedFigure> before = table("ees_cin_2024/d3_cpps_subsequent_plan_2013_to_2024.csv")
                .figures(rates(), mapping("CPP_subsequent_percent", "", ""));

        assertThat(before)
                .filteredOn(figure -> figure.area().equals("371") && figure.year() == 2022)
                .extracting(PublishedFigure::value)
                .containsExactly(Value.of("100"));
        assertThat(over(before, before).former()).isEmpty();
    }

    private static Revising.Changes over(List<PublishedFigure> before, List<PublishedFigure> after) {
        Release first = release(1, "2023-10-26");
        Release second = release(2, "2024-10-31");
        return Revising.of(
                        second,
                        List.of(first, second),
                        before.stream()
                                .map(figure -> new StandingFigure(figure, 1))
                                .toList())
                .changes(after);
    }

    private static Release release(int id, String published) {
        return new Release(id, "r" + id, "DfE", "r", "", new PublishedOn(published), new PublishedOn("2030-01"));
    }

    private EesTable table(String file) {
        return switch (reader.read(ReleaseFile.of(bytes(file)))) {
            case EesReading.Read read -> read.table();
            case EesReading.Refused refused ->
                fail(refused.problems().getFirst().sentence());
        };
    }

    private static EesMapping mapping(String value, String numerator, String denominator) {
        return new EesMapping(value, numerator, denominator, Map.of());
    }

    private static PublishedSeries rates() {
        return new PublishedSeries(
                1, "x", "x", "x", Unit.RATE, 10_000, 1, Polarity.Kind.NONE, Covers.AT_31_MARCH, true);
    }

    private static byte[] bytes(String file) {
        return bytes(Sources.path(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
