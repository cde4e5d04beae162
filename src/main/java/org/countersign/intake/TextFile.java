package org.countersign.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A scorecard as text with separators. */
final class TextFile {

    private final String file;
    private final Decoded decoded;
    private final Limits limits;

    TextFile(String file, byte[] bytes, Limits limits) throws NotRead {
        this.file = file;
        this.limits = limits;
        this.decoded = Decoded.of(bytes);
    }

    Reading read() throws IOException {
        char separator = Separator.of(decoded.text());
        var sheet = new Sheet(file, false, lines(separator));
        return new Reading.Read(file, List.of(sheet), decoded.notes());
    }

    /** A quotation mark that never ends is a mark, not a quotation: then none is read as one. */
    private List<Line> lines(char separator) throws IOException {
        try {
            return lines(format(separator));
        } catch (NotRead | IllegalStateException | java.io.UncheckedIOException unclosed) {
            return lines(format(separator).builder().setQuote(null).get());
        }
    }

    private List<Line> lines(CSVFormat format) throws IOException {
        var lines = new Lines(limits);
        try (var records = CSVParser.parse(new StringReader(decoded.text()), format)) {
            for (CSVRecord row : records) {
                read(row, lines);
            }
        }
        return lines.endSheet();
    }

    private static void read(CSVRecord row, Lines lines) throws NotRead {
        lines.startRow((int) row.getRecordNumber());
        for (int column = 0; column < row.size(); column++) {
            lines.put(column, row.get(column));
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }
}
