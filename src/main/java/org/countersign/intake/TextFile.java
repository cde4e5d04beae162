package org.countersign.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A scorecard as text with separators, read row by row. */
final class TextFile {

    private final String file;
    private final Decoded decoded;
    private final int start;
    private final Separator separator;
    private final Limits limits;
    private final RowsSeen seen;

    TextFile(String file, FileContent content, Limits limits, RowsSeen seen) throws IOException {
        this.file = file;
        this.seen = seen;
        this.limits = limits;
        this.decoded = Decoded.of(content);
        String beginning = decoded.beginning();
        char declared = Separator.declared(beginning);
        this.start = declared == 0 ? 0 : afterFirstLine(beginning);
        Separator found = Separator.of(beginning.substring(start));
        this.separator = declared == 0 ? found : new Separator(declared, found.cells());
    }

    Reading read() throws IOException {
        var sheet = new Sheet(file, false, lines());
        return new Reading.Read(file, List.of(sheet), decoded.notes());
    }

    /** A quotation mark that never ends, or ends rows later, is a mark, not a quotation: then none is read as one. */
    private List<Line> lines() throws IOException {
        try {
            var lines = lines(format(), true);
            if (lines.isPresent()) {
                return lines.get();
            }
        } catch (NotRead | IllegalStateException | UncheckedIOException unclosed) {
            // Read once more below, where a limit is met again.
        }
        return lines(format().builder().setQuote(null).get(), false).orElseThrow();
    }

    /** Empty where a quotation holds what look like rows. */
    private Optional<List<Line>> lines(CSVFormat format, boolean quoted) throws IOException {
        var lines = new Lines(limits, seen);
        try (var reader = decoded.open();
                var text = new BoundedRows(reader, limits);
                var records = CSVParser.parse(text, format)) {
            reader.skip(start);
            for (CSVRecord row : records) {
                text.startRow();
                if (quoted && row.stream().anyMatch(this::swallowsRows)) {
                    return Optional.empty();
                }
                read(row, lines);
            }
        }
        return Optional.of(lines.endSheet());
    }

    private boolean swallowsRows(String cell) {
        return cell.indexOf('\n') >= 0 && cell.lines().anyMatch(this::isRow);
    }

    private boolean isRow(String line) {
        int least = separator.sign() == '\t' ? 1 : Math.max(2, separator.cells() - 1);
        return Separator.count(line, separator.sign()) >= least;
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

    private static int afterFirstLine(String text) {
        int end = text.indexOf('\n') >= 0 ? text.indexOf('\n') : text.indexOf('\r');
        return end < 0 ? text.length() : end + 1;
    }
}
