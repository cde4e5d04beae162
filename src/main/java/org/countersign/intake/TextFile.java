package org.countersign.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A scorecard as text with separators. */
final class TextFile {

    private final String file;
    private final Decoded decoded;
    private final String text;
    private final Separator separator;
    private final Limits limits;

    TextFile(String file, byte[] bytes, Limits limits) throws NotRead {
        this.file = file;
        this.limits = limits;
        this.decoded = Decoded.of(bytes);
        char declared = Separator.declared(decoded.text());
        this.text = declared == 0 ? decoded.text() : withoutFirstLine(decoded.text());
        Separator found = Separator.of(text);
        this.separator = declared == 0 ? found : new Separator(declared, found.cells());
    }

    Reading read() throws IOException {
        var sheet = new Sheet(file, false, lines());
        return new Reading.Read(file, List.of(sheet), decoded.notes());
    }

    /** A quotation mark that never ends, or ends rows later, is a mark, not a quotation: then none is read as one. */
    private List<Line> lines() throws IOException {
        try {
            var lines = lines(format());
            if (lines.stream().flatMap(line -> line.cells().stream()).noneMatch(this::swallowsRows)) {
                return lines;
            }
        } catch (NotRead | IllegalStateException | UncheckedIOException unclosed) {
            // Read once more below, where a limit is met again.
        }
        return lines(format().builder().setQuote(null).get());
    }

    private boolean swallowsRows(String cell) {
        return cell.indexOf('\n') >= 0 && cell.lines().anyMatch(this::isRow);
    }

    private boolean isRow(String line) {
        int least = separator.sign() == '\t' ? 1 : Math.max(2, separator.cells() - 1);
        return Separator.count(line, separator.sign()) >= least;
    }

    private List<Line> lines(CSVFormat format) throws IOException {
        var lines = new Lines(limits);
        try (var records = CSVParser.parse(new StringReader(text), format)) {
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

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    private static String withoutFirstLine(String text) {
        int end = text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.indexOf('\r');
        return end < 0 ? "" : text.substring(end + 1);
    }
}
