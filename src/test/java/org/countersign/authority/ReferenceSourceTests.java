package org.countersign.authority;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our files against the publishers' own, where these lie beside the project; skipped where they do not. */
class ReferenceSourceTests {

    private static final Predicate<String> THREE_DIGITS = code -> code.matches("\\d{3}");

    private final ReferenceData data = new ReferenceFiles().data();
    private final Directory directory = new Directory(data);

    @BeforeEach
    void needsTheSources() {
        assumeTrue(Files.isDirectory(sources()), "the publishers' files are not beside the project");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2021-04-01, New_Statistical_Neighbour_Groupings_April_2021.csv, 5",
        "2025-05-01, sn_model_2025_wide.csv, 4"
    })
    void neighbourListsSayWhatTheirPublisherSays(LocalDate published, String file, int first) {
        Map<String, String> theirs = rows("statistical_neighbours/" + file)
                .filter(row -> THREE_DIGITS.test(row.get(0)))
                .collect(toMap(row -> row.get(0), row -> list(row, first)));
        Map<String, String> ours = theirs.keySet().stream().collect(toMap(code -> code, code -> list(code, published)));
        assertThat(ours).isEqualTo(theirs);
        assertThat(data.links().stream().filter(link -> link.published().equals(published)))
                .hasSize(10 * theirs.size());
    }

    @Test
    void everyPairOfCodesThatThePublisherAcceptsIsOurs() {
        List<CSVRecord> pairs = rows("la_lookup/ees_acceptable_las.csv")
                .filter(row -> THREE_DIGITS.test(row.get(0)) && row.get(1).startsWith("E"))
                .toList();
        assertThat(pairs).hasSize(165);
        assertThat(pairs)
                .allSatisfy(row -> assertThat(directory.byOnsCode(row.get(1)).map(LocalAuthority::dfeCode))
                        .contains(row.get(0)));
    }

    @Test
    void regionsAndYearsAgreeWithThePublishersHistory() {
        assertThat(rows("la_lookup/dfeR_la_history_2017_2025.csv").skip(1))
                .hasSize(161)
                .allSatisfy(row -> {
                    LocalAuthority authority = directory.byDfeCode(row.get(0)).orElseThrow();
                    assertThat(authority.region().code()).isEqualTo(row.get(3));
                    assertThat(authority.onsCodeOn(lastDayOf(row.get(8)))).contains(row.get(1));
                });
    }

    @Test
    void everyNameInTheSourcesIsUnderstood() {
        Stream<CSVRecord> named = Stream.concat(
                rows("la_lookup/Provider_data_lookup.csv").map(row -> row),
                rows("statistical_neighbours/sn_model_2025_wide.csv"));
        assertThat(named.filter(row -> THREE_DIGITS.test(code(row))))
                .hasSize(156 + 153)
                .allSatisfy(row -> assertThat(
                                directory.byName(name(row), any -> true).map(LocalAuthority::dfeCode))
                        .contains(code(row)));
    }

    private static LocalDate lastDayOf(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }

    private static String code(CSVRecord row) {
        return isProvider(row) ? row.get(1) : row.get(0);
    }

    private static String name(CSVRecord row) {
        return isProvider(row) ? row.get(6) : row.get(1);
    }

    private static boolean isProvider(CSVRecord row) {
        return row.size() == 23;
    }

    private String list(String of, LocalDate published) {
        LocalAuthority authority = directory.byDfeCode(of).orElseThrow();
        return String.join(
                " ",
                directory.neighbourhoods().of(authority.id(), published).neighbours().stream()
                        .map(neighbour -> neighbour.authority().dfeCode() + " "
                                + neighbour.closeness().words())
                        .toList());
    }

    private static String list(CSVRecord row, int first) {
        return String.join(
                " ",
                IntStream.range(first, first + 20)
                        .mapToObj(row::get)
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Stream<CSVRecord> rows(String file) {
        try {
            String text = Files.readString(sources().resolve(file), StandardCharsets.UTF_8);
            return CSVFormat.DEFAULT.parse(new StringReader(text)).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sources() {
        Path beside = Path.of("../shared/data");
        return Files.isDirectory(beside) ? beside : Path.of("../../shared/data");
    }
}
