package org.countersign.intake;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;

/** The rows of one sheet below its header, line by line; one bad line costs no other. */
final class SheetRows {

    private static final int LONGEST_THEME = 100;

    private final Header header;
    private final Sheet sheet;
    private final int offset;
    private final String area;
    private final List<Line> lines;
    private final int lastRow;
    private final boolean years;

    /** @param offset what the numbers of its rows begin after: the rows of the sheets before */
    SheetRows(Header header, Sheet sheet, int offset, String area) {
        this.header = header;
        this.sheet = sheet;
        this.offset = offset;
        this.area = area;
        this.lines = sheet.lines().stream()
                .filter(line -> line.number() > header.at().row())
                .filter(line -> !line.isBlank())
                .takeWhile(line -> !beginsAnotherTable(line))
                .toList();
        this.lastRow = lines.stream()
                .filter(line -> !isAlone(line) && !line.isBorder())
                .mapToInt(Line::number)
                .max()
                .orElse(0);
        this.years = PeriodText.meanYears(header.column(ColumnKind.PERIOD).stream()
                .flatMap(column -> lines.stream().map(line -> line.cell(column.index())))
                .distinct()
                .toList());
    }

    Header header() {
        return header;
    }

    Stream<RawResult> results() {
        return lines.stream().filter(this::isOwn).map(this::read);
    }

    /** Banners by the number of their row; the name of a tab that is a theme is one above all of its rows. */
    NavigableMap<Integer, String> banners(boolean tabIsTheme) {
        NavigableMap<Integer, String> banners = new TreeMap<>();
        banners.put(offset, tabIsTheme ? sheet.name().strip() : "");
        lines.stream()
                .filter(line -> isAlone(line) && !line.isBorder() && line.number() < lastRow)
                .filter(line -> words(line).length() <= LONGEST_THEME)
                .forEach(line -> banners.put(offset + line.number(), words(line)));
        return banners;
    }

    /** What is left out: other tables, the rows of other areas. */
    Stream<Finding> findings() {
        long others = lines.stream().filter(line -> !isOwn(line)).count();
        return Stream.concat(
                another().stream(),
                others == 0
                        ? Stream.empty()
                        : Stream.of(Finding.skipped(
                                header.at(),
                                others == 1
                                        ? "1 row about another area than " + area + " is left out."
                                        : "%,d rows about other areas than %s are left out.".formatted(others, area))));
    }

    private Optional<Finding> another() {
        return sheet.lines().stream()
                .filter(line -> line.number() > header.at().row() && !line.isBlank())
                .filter(this::beginsAnotherTable)
                .findFirst()
                .map(line -> Finding.skipped(
                        header.place(line),
                        "Another table begins here, with other headings. It is not read: save it on a sheet of its"
                                + " own."));
    }

    private boolean isOwn(Line line) {
        String own = header.text(line, ColumnKind.AREA);
        return area.isEmpty() || own.isEmpty() || own.equals(area);
    }

    private RawResult read(Line line) {
        var skipped = skipped(line);
        if (skipped.isPresent()) {
            return new RawResult.Done(
                    new RowResult.Skipped(offset + line.number(), Finding.skipped(header.place(line), skipped.get())));
        }
        return lengthReason(line)
                .<RawResult>map(reason -> new RawResult.Done(held(line, reason, realignment(line))))
                .orElseGet(() -> named(line));
    }

    private Optional<String> skipped(Line line) {
        if (line.isBorder()) {
            return Optional.of("A line drawn with dashes.");
        }
        if (isAlone(line) && line.number() > lastRow) {
            return Optional.of("“" + words(line) + "” stands below the table and is taken as a note.");
        }
        if (isAlone(line)) {
            return Optional.of("“" + words(line) + "” stands alone and is taken as "
                    + (words(line).length() <= LONGEST_THEME ? "the theme of the rows below." : "a heading."));
        }
        return isHeaderAgain(line) ? Optional.of("The header once more.") : Optional.empty();
    }

    private boolean isHeaderAgain(Line line) {
        return header.columns(header.has(ColumnKind.REFERENCE) ? ColumnKind.REFERENCE : ColumnKind.TITLE)
                        .allMatch(column -> line.cell(column.index()).equals(column.heading()))
                && (header.rows() > 1
                        || header.columns(ColumnKind.MONTH)
                                .allMatch(column -> line.cell(column.index()).equals(column.heading())));
    }

    private static boolean isAlone(Line line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    private Optional<String> lengthReason(Line line) {
        boolean differs =
                line.width() > header.width() || !sheet.grid() && line.cells().size() < header.width();
        int cells = line.width() > header.width() ? line.width() : line.cells().size();
        return differs
                ? Optional.of("The row has " + cells + " cells, the header " + header.width() + ".")
                : Optional.empty();
    }

    private Optional<Realignment> realignment(Line line) {
        return header.shape() == Header.Shape.WIDE ? Realigner.propose(header, line) : Optional.empty();
    }

    private RawResult named(Line line) {
        if (header.has(ColumnKind.REFERENCE)
                && header.text(line, ColumnKind.REFERENCE).isEmpty()) {
            return new RawResult.Done(held(line, "The row has no reference. Add one in the file.", Optional.empty()));
        }
        if (header.has(ColumnKind.TITLE) && header.text(line, ColumnKind.TITLE).isEmpty()) {
            return new RawResult.Done(held(line, "The row has no title. Add one in the file.", Optional.empty()));
        }
        return header.shape() == Header.Shape.LONG
                ? dated(line)
                : new RawResult.Read(RawRow.of(offset + line.number(), header, line));
    }

    private RawResult dated(Line line) {
        String text = header.text(line, ColumnKind.PERIOD);
        Optional<Period> period = PeriodText.parse(text, years);
        return period.<RawResult>map(
                        found -> new RawResult.Read(RawRow.of(offset + line.number(), header, line, found)))
                .orElseGet(() -> new RawResult.Done(held(line, undated(text), Optional.empty())));
    }

    private static String undated(String text) {
        return text.isEmpty()
                ? "The row names no period. Add one in the file."
                : "“" + text + "” is no period that can be read. Write it as Apr-20, Q1 2020-21 or 2020-21.";
    }

    private RowResult.Held held(Line line, String reason, Optional<Realignment> realignment) {
        var reasons = List.of(Finding.held(header.place(line), reason));
        String reference = realignment
                .map(found -> found.row().reference())
                .orElseGet(() -> header.text(line, ColumnKind.REFERENCE));
        return new RowResult.Held(offset + line.number(), reference, reasons, realignment);
    }

    /** Other headings than this table's, where most of the headed columns begin alike. */
    private boolean beginsAnotherTable(Line line) {
        if (line.width() < 3 || isHeaderAgain(line) || !looksLikeHeadings(line)) {
            return false;
        }
        var columns = new Headings(Pointing.none()).of(line);
        return new Header(header.at(), 1, columns, null, "").isComplete();
    }

    /** Cheap, as it is asked of every line: a cell that names a reference or a title among the first. */
    private static boolean looksLikeHeadings(Line line) {
        return line.cells().stream().limit(4).anyMatch(Heading::mayName);
    }

    private static String words(Line line) {
        return HeaderFinder.words(line);
    }
}
