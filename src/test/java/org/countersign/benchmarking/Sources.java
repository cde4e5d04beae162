package org.countersign.benchmarking;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;

/** The publishers' own files, where these lie beside the project. */
final class Sources {

    private static final List<Path> PLACES = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Sources() {}

    static void need() {
        assumeTrue(folder().isPresent(), "the publishers' files are not beside the project");
    }

    static Path path(String file) {
        return folder().orElseThrow().resolve(file);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CSVRecord> rows(String file) {
        try {
            String text = Files.readString(path(file), StandardCharsets.UTF_8);
            return FORMAT
                    .parse(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text))
                    .getRecords()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One column of a file in the department's format, authorities by their three digits. */
    static SeriesFigures figures(String file, String column) {
        var series = new PublishedSeries(
                1, "x", "x", "x", Unit.RATE, 10_000, 1, Polarity.Kind.LOWER_IS_BETTER, Covers.AT_31_MARCH, true);
        return SeriesFigures.of(
                series, rows(file).map(row -> standing(row, row.get(column))).toList());
    }

    static Value value(String cell) {
        try {
            return Value.of(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return Value.none(Absence.UNAVAILABLE);
        }
    }

    private static StandingFigure standing(CSVRecord row, String cell) {
        Map<String, String> cells = row.toMap();
        String area = Stream.of("old_la_code", "region_code", "country_code")
                .map(cells::get)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseThrow();
        return new StandingFigure(
                new PublishedFigure(
                        cells.get("geographic_level").equals("Regional") ? cells.get("region_code") : area,
                        Integer.parseInt(cells.get("time_period")),
                        value(cell),
                        null,
                        null,
                        ""),
                1);
    }

    private static Optional<Path> folder() {
        return PLACES.stream().filter(Files::isDirectory).findFirst();
    }
}
