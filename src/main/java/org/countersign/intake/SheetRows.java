package org.countersign.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calendar.Dashed;
import org.countersign.calendar.Period;

/** The rows of one sheet below its header, line by line; one bad line costs no other. */
final class SheetRows {

    private static final int LONGEST_THEME = 100;

    private final Header header;
    private final Sheet sheet;
    private final int offset;
    private final String area;
    private final TableRows table;
    private final Header.Shape shape;
    private final RowPeriods periods;

    /** @param offset what the numbers of its rows begin after: the rows of the sheets before */
    SheetRows(Header header, Sheet sheet, int offset, String area, YearMonth now) {
        this.header = header;
        this.sheet = sheet;
        this.offset = offset;
        this.shape = header.shape();
        this.area = area;
        this.table = new TableRows(header, sheet.lines());
        this.periods = new RowPeriods(header, Dashed.among(table.periods()), now);
    }

    /** Those of the sheets that are read, numbered on from sheet to sheet. */
    static List<SheetRows> of(SheetChoice choice, String area, YearMonth now) {
        List<SheetRows> sheets = new ArrayList<>();
        int offset = 0;
        for (FoundSheet found : choice.sheets()) {
            sheets.add(new SheetRows(found.header(), found.sheet(), offset, area, now));
            offset += found.length() + 1;
        }
        return List.copyOf(sheets);
    }

    Header header() {
        return header;
    }

    boolean isOf(Sheet other) {
        return sheet == other;
    }

    /** The number of the line at a place, counted on over the sheets. */
    int number(int place) {
        return offset + line(place).number();
    }

    /** Whether the table ended before. */
    boolean isBeyond(Line line) {
        return table.another().filter(end -> line.number() >= end.number()).isPresent();
    }

    /** The places of its own rows among the lines of the sheet, in order. */
    IntStream places() {
        return table.places().filter(place -> isOwn(line(place)));
    }

    /** What the line at a place is; the same each time. */
    RawResult at(int place) {
        return read(line(place));
    }

    private Line line(int place) {
        return sheet.lines().get(place);
    }

    /** Banners by the number of their row; the name of a tab that is a theme is one above all of its rows. */
    NavigableMap<Integer, String> banners(boolean tabIsTheme) {
        NavigableMap<Integer, String> banners = new TreeMap<>();
        banners.put(offset, tabIsTheme ? sheet.name().strip() : "");
        table.rows()
                .filter(line -> line.isAlone() && !line.isBorder() && line.number() < table.lastRow())
                .filter(line -> words(line).length() <= LONGEST_THEME)
                .forEach(line -> banners.put(offset + line.number(), words(line)));
        return banners;
    }

    /** What is left out: other tables, the rows of other areas. */
    Stream<Finding> findings() {
        long others =
                area.isEmpty() ? 0 : table.rows().filter(line -> !isOwn(line)).count();
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
        return table.another()
                .map(line -> Finding.skipped(
                        header.place(line),
                        "Another table begins here, with other headings. It is not read: save it on a sheet of its"
                                + " own."));
    }

    private boolean isOwn(Line line) {
        String own = header.text(line, ColumnKind.AREA);
        return !line.isBlank() && (area.isEmpty() || own.isEmpty() || own.equals(area));
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
        if (line.isAlone() && line.number() > table.lastRow()) {
            return Optional.of("“" + words(line) + "” stands below the table and is taken as a note.");
        }
        if (line.isAlone()) {
            return Optional.of("“" + words(line) + "” stands alone and is taken as "
                    + (words(line).length() <= LONGEST_THEME ? "the theme of the rows below." : "a heading."));
        }
        return table.isHeaderAgain(line) ? Optional.of("The header once more.") : Optional.empty();
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
        return shape == Header.Shape.WIDE ? Realigner.propose(header, line) : Optional.empty();
    }

    private RawResult named(Line line) {
        if (header.has(ColumnKind.REFERENCE)
                && header.text(line, ColumnKind.REFERENCE).isEmpty()) {
            return new RawResult.Done(held(line, "The row has no reference. Add one in the file.", Optional.empty()));
        }
        if (header.has(ColumnKind.TITLE) && header.text(line, ColumnKind.TITLE).isEmpty()) {
            return new RawResult.Done(held(line, "The row has no title. Add one in the file.", Optional.empty()));
        }
        return shape == Header.Shape.LONG
                ? dated(line)
                : new RawResult.Read(RawRow.of(offset + line.number(), header, line));
    }

    private RawResult dated(Line line) {
        return switch (periods.of(line)) {
            case RowPeriods.Found(Period period) ->
                new RawResult.Read(RawRow.of(offset + line.number(), header, line, period));
            case RowPeriods.Unclear(String reason) -> new RawResult.Done(held(line, reason, Optional.empty()));
        };
    }

    private RowResult.Held held(Line line, String reason, Optional<Realignment> realignment) {
        var reasons = List.of(Finding.held(header.place(line), reason));
        String reference = realignment
                .map(found -> found.row().reference())
                .orElseGet(() -> header.text(line, ColumnKind.REFERENCE));
        return new RowResult.Held(offset + line.number(), reference, reasons, realignment);
    }

    private static String words(Line line) {
        return HeaderFinder.words(line);
    }
}
