package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.ValueText;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;
import org.jspecify.annotations.Nullable;

/** Looks for the row, or the two rows, that name the columns of a sheet. */
final class HeaderFinder {

    private static final int LINES = 200;
    private static final Pattern ABOUT_SOMETHING_ELSE = Pattern.compile("(?i).*(updated|benchmark|target|due|next).*");

    private final Sheet sheet;
    private final String file;
    private final Pointing pointing;
    private final YearMonth now;
    private final Headings headings;
    private final List<Line> lines;

    HeaderFinder(Sheet sheet, Source source) {
        this.sheet = sheet;
        this.file = source.file();
        this.pointing = source.pointing();
        this.now = source.now();
        this.headings = new Headings(pointing, now);
        this.lines = beginning(sheet, pointing.headings().get(sheet.name()));
    }

    /** As many rows as are looked at: the first ones, or those down to the one pointed at and the next. */
    private static List<Line> beginning(Sheet sheet, @Nullable Integer pointed) {
        var rows = sheet.lines().stream().filter(line -> !line.isBlank());
        return pointed == null
                ? rows.limit(LINES + 1L).toList()
                : rows.takeWhile(line -> line.number() <= pointed + LINES).toList();
    }

    /** The first among the first 200 that names what a scorecard needs, or the one a person pointed at. */
    Optional<Header> find() {
        return first(Header::isComplete);
    }

    /** As {@link #find}, but content with less: what a person can start from. */
    Optional<Header> closest() {
        return find().or(() -> first(Header::isNamed)).or(this::anyRow);
    }

    /** The row pointed at, or the first with a few cells. */
    private Optional<Header> anyRow() {
        var pointed = pointing.headings().get(sheet.name());
        return lines.stream()
                .filter(line -> pointed == null ? line.width() > 2 : line.number() == pointed)
                .findFirst()
                .map(line -> header(line, 1, headings.of(line)));
    }

    private Optional<Header> first(Predicate<Header> wanted) {
        var pointed = pointing.headings().get(sheet.name());
        return IntStream.range(0, lines.size())
                .filter(index -> pointed == null || isPointed(index, pointed))
                .limit(LINES)
                .filter(index -> pointed != null || mayHead(index))
                .mapToObj(this::at)
                .filter(wanted)
                .findFirst();
    }

    /** Whether one of the two rows from here on could name references or titles. */
    private boolean mayHead(int index) {
        return lines.subList(index, Math.min(index + 2, lines.size())).stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> Heading.mayName(cell) || pointing.names(cell));
    }

    private Header at(int index) {
        var line = lines.get(index);
        var one = header(line, 1, headings.of(line));
        if (index + 1 == lines.size()) {
            return one;
        }
        var next = lines.get(index + 1);
        var two = header(next, 2, headings.of(line, next));
        boolean better = two.isComplete()
                && (!one.isComplete() || two.known() > one.known() || months(two) >= months(one) && headsColumns(next));
        return better && goTogether(one, line, next) && goTogether(two, line, next) ? two : one;
    }

    private static long months(Header header) {
        return header.columns(ColumnKind.MONTH).count();
    }

    /** The row itself, or the upper one of two that name the columns together. */
    private boolean isPointed(int index, int pointed) {
        return lines.get(index).number() == pointed
                || index + 1 < lines.size()
                        && lines.get(index + 1).number() == pointed
                        && at(index).rows() == 2;
    }

    /** Words or periods in several cells, and no figure. */
    private static boolean headsColumns(Line line) {
        var cells = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() > 1
                && cells.stream()
                        .allMatch(cell -> PeriodText.parse(cell).isPresent()
                                || PeriodText.isEither(cell)
                                || !(ValueText.parse(cell) instanceof ParsedValue.Read));
    }

    /** Merged downwards, reference and title stand in one of the two rows; a row of figures has its own. */
    private static boolean goTogether(Header header, Line above, Line below) {
        return Stream.of(ColumnKind.REFERENCE, ColumnKind.TITLE)
                .flatMap(header::columns)
                .allMatch(column -> above.cell(column.index()).isEmpty()
                        != below.cell(column.index()).isEmpty());
    }

    private Header header(Line line, int rows, List<Column> columns) {
        var header = new Header(Place.row(sheet.name(), line.number()), rows, toTheEnd(columns), null, "");
        boolean asksTheSheet =
                header.has(ColumnKind.VALUE) && !header.has(ColumnKind.MONTH) && !header.has(ColumnKind.PERIOD);
        return asksTheSheet ? ofSheet(header) : header.withTargetYears();
    }

    /** Below headings that somebody pointed at, columns without one are columns, too. */
    private List<Column> toTheEnd(List<Column> columns) {
        if (!sheet.grid() || !pointing.headings().containsKey(sheet.name())) {
            return columns;
        }
        int width = lines.stream().mapToInt(Line::width).max().orElse(0);
        return Stream.concat(
                        columns.stream(),
                        IntStream.range(columns.size(), Math.max(width, columns.size()))
                                .mapToObj(index -> Heading.read(index, "")))
                .toList();
    }

    private Header ofSheet(Header header) {
        if (pointing.period() != null) {
            return header.over(Optional.of(pointing.period()), "somebody here said so")
                    .withTargetYears();
        }
        return Stream.<Header>of(
                        header.over(over(sheet.name()), "the sheet is called “" + sheet.name() + "”"),
                        above(header),
                        header.over(over(file), "the file is called “" + file + "”"))
                .filter(found -> found.period() != null)
                .findFirst()
                .orElse(header)
                .withTargetYears();
    }

    private Header above(Header header) {
        return lines.stream()
                .takeWhile(line -> line.number() < header.firstRow())
                .filter(line -> !ABOUT_SOMETHING_ELSE.matcher(words(line)).matches())
                .flatMap(line -> over(words(line)).stream()
                        .map(period -> header.over(
                                Optional.of(period), "row " + line.number() + " says “" + words(line) + "”")))
                .findFirst()
                .orElse(header);
    }

    private Optional<Period> over(String name) {
        return named(name).filter(period -> DoubtfulPeriods.isOver(period, now));
    }

    /** The period that a name says, alone or among other words. */
    static Optional<Period> named(String name) {
        return PeriodText.parse(name).or(() -> PeriodText.within(name));
    }

    static String words(Line line) {
        return String.join(
                " ",
                line.cells().stream()
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }
}
