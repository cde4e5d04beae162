package org.countersign.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far a table reaches below its header, and what all of its rows say together: found in one pass over the sheet. */
final class TableRows {

    private static final int MOST_WORDS = 10_000;

    private final Header header;
    private final List<Line> lines;
    private final int first;
    private final Map<String, Boolean> names = new HashMap<>();
    private final Set<String> periods = new HashSet<>();
    private int end;
    private int lastRow;

    TableRows(Header header, List<Line> lines) {
        this.header = header;
        this.lines = lines;
        this.first = firstBelow(header.at().row());
        this.end = first;
        while (end < lines.size() && belongs(lines.get(end))) {
            end++;
        }
        names.clear();
    }

    /** The places of its rows among the sheet's lines; those of blank ones too. */
    IntStream places() {
        return IntStream.range(first, end);
    }

    /** Its rows, blank ones left out. */
    Stream<Line> rows() {
        return places().mapToObj(lines::get).filter(line -> !line.isBlank());
    }

    /** The number of the last one that has more than a word. */
    int lastRow() {
        return lastRow;
    }

    /** The different texts under the heading of the period. */
    Set<String> periods() {
        return periods;
    }

    /** The headings of another table, which ends this one. */
    Optional<Line> another() {
        return end < lines.size() ? Optional.of(lines.get(end)) : Optional.empty();
    }

    boolean isHeaderAgain(Line line) {
        return header.columns(header.has(ColumnKind.REFERENCE) ? ColumnKind.REFERENCE : ColumnKind.TITLE)
                        .allMatch(column -> line.cell(column.index()).equals(column.heading()))
                && (header.rows() > 1
                        || header.columns(ColumnKind.MONTH)
                                .allMatch(column -> line.cell(column.index()).equals(column.heading())));
    }

    private int firstBelow(int row) {
        int index = 0;
        while (index < lines.size() && lines.get(index).number() <= row) {
            index++;
        }
        return index;
    }

    private boolean belongs(Line line) {
        if (beginsAnotherTable(line)) {
            return false;
        }
        if (!line.isBlank()) {
            lastRow = line.isAlone() || line.isBorder() ? lastRow : line.number();
            header.column(ColumnKind.PERIOD)
                    .filter(column -> periods.size() < MOST_WORDS)
                    .ifPresent(column -> periods.add(line.cell(column.index())));
        }
        return true;
    }

    /** Other headings than this table's, where most of the headed columns begin alike. */
    private boolean beginsAnotherTable(Line line) {
        if (line.width() < 3 || !looksLikeHeadings(line) || isHeaderAgain(line)) {
            return false;
        }
        var columns = new Headings(Pointing.none()).of(line);
        return new Header(header.at(), 1, columns, null, "").isComplete();
    }

    /** Cheap, as it is asked of every line: a cell that names a reference or a title among the first. */
    private boolean looksLikeHeadings(Line line) {
        int first = Math.min(4, line.cells().size());
        for (int at = 0; at < first; at++) {
            if (mayName(line.cells().get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayName(String cell) {
        if (names.size() >= MOST_WORDS) {
            names.clear();
        }
        return names.computeIfAbsent(cell, Heading::mayName);
    }
}
