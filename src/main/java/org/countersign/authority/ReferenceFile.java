package org.countersign.authority;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** One of our files: tab-separated, comment lines with "#", one header line, empty cells for what is unknown. */
record ReferenceFile(String name, String text) {

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    static ReferenceFile open(String name) {
        try (var in = new ClassPathResource("reference/" + name).getInputStream()) {
            return new ReferenceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows; one that cannot be read names file and line. */
    <T> List<T> rows(Function<Row, T> reader) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.stream().map(row -> read(row, reader)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(CSVRecord row, Function<Row, T> reader) {
        try {
            return reader.apply(new Row(row));
        } catch (RuntimeException e) {
            throw new IllegalStateException("%s, row %d".formatted(name, row.getRecordNumber()), e);
        }
    }

    /** One row, read by the header's names. */
    record Row(CSVRecord cells) {

        String text(String column) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                throw new IllegalStateException(column + " is empty");
            }
            return cell;
        }

        @Nullable String textOrNone(String column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? null : cell;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        @Nullable LocalDate dayOrNone(String column) {
            String cell = textOrNone(column);
            return cell == null ? null : LocalDate.parse(cell);
        }
    }
}
