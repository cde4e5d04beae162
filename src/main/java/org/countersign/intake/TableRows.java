package org.countersign.intake;

import java.time.YearMonth;
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
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    private final Header header;
    private final List<Line> lines;
    private final List<Column> figures;
    private final List<Column> periodColumns;
    private final int first;
    private final Map<String, Boolean> names = new HashMap<>();
    private final Map<String, Boolean> headings = new HashMap<>();
    private final Set<String> periods = new HashSet<>();
    private int end;
    private int lastRow;

    TableRows(Header header, List<Line> lines) {
        this.header = header;
        this.lines = lines;
        this.figures = Stream.concat(header.columns(ColumnKind.MONTH), header.columns(ColumnKind.VALUE))
                .toList();
        this.periodColumns = header.columns(ColumnKind.PERIOD).toList();
        this.first = firstBelow(header.at().row());
        this.end = first;
        while (end < lines.size() && belongs(lines.get(end))) {
            end++;
        }
        names.clear();
        headings.clear();
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

    /** The headings once more, all of them or only those of the figures. */
    boolean isHeaderAgain(Line line) {
        return isWholeHeaderAgain(line) || isMonthsAgain(line);
    }

    private boolean isMonthsAgain(Line line) {
        return header.has(ColumnKind.MONTH)
                && header.columns(ColumnKind.MONTH)
                        .allMatch(column -> line.cell(column.index()).equals(column.heading()));
    }

    private boolean isWholeHeaderAgain(Line line) {
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
            if (periods.size() < MOST_WORDS) {
                periodColumns.forEach(column -> periods.add(line.cell(column.index())));
            }
        }
        return true;
    }

    /** Other headings than this table's, where most of the headed columns begin alike. */
    private boolean beginsAnotherTable(Line line) {
        if (headsFigures(line)) {
            return !isHeaderAgain(line);
        }
        if (line.width() < 3 || !looksLikeHeadings(line) || isHeaderAgain(line)) {
            return false;
        }
        var columns = new Headings(Pointing.none(), YearMonth.of(9999, 12)).of(line);
        return new Header(header.at(), 1, columns, null, "").isComplete();
    }

    /** Headings where figures stand: a few of them, or one in a row that is no indicator's. */
    private boolean headsFigures(Line line) {
        int found = 0;
        int others = 0;
        for (Column column : figures) {
            String cell = line.cell(column.index());
            boolean heading = isHeading(cell);
            found += heading ? 1 : 0;
            others += heading || cell.isEmpty() ? 0 : 1;
        }
        return found > 0 && (found > 1 && others == 0 || namesNothing(line));
    }

    private boolean namesNothing(Line line) {
        return Stream.of(ColumnKind.REFERENCE, ColumnKind.TITLE)
                .filter(header::has)
                .map(kind -> header.text(line, kind))
                .anyMatch(text -> text.isEmpty() || Heading.mayName(text));
    }

    /** Letters and digits, as "Apr-20" has them; figures and marks are no headings. */
    private boolean isHeading(String cell) {
        if (cell.length() < SHORTEST || cell.length() > LONGEST) {
            return false;
        }
        boolean letters = false;
        boolean digits = false;
        for (int at = 0; at < cell.length(); at++) {
            letters |= Character.isLetter(cell.charAt(at));
            digits |= Character.isDigit(cell.charAt(at));
        }
        boolean year = cell.charAt(4) == '/' || cell.charAt(4) == '-';
        return digits && (letters || year) && isKnownHeading(cell);
    }

    private boolean isKnownHeading(String cell) {
        if (headings.size() >= MOST_WORDS) {
            headings.clear();
        }
        return headings.computeIfAbsent(cell, text -> {
            ColumnKind kind = Heading.read(0, text).kind();
            return kind == ColumnKind.MONTH || kind == ColumnKind.TARGET;
        });
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
