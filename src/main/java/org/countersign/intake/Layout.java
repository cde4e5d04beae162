package org.countersign.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read, for the person who checks it: sheet by sheet, column by column, each with its reason.
 *
 * @param areas of which the file has figures; none where it does not say
 * @param area whose figures are read; empty while that is open
 */
public record Layout(List<SheetLayout> sheets, List<String> areas, String area) {

    private static final int MOST_SAMPLES = 3;

    /**
     * One sheet.
     *
     * @param read whether its rows are taken
     * @param header the row of the headings, 0 where none was found
     * @param period that all figures are of, as words; null where headings or rows say so
     * @param periodReason why; empty where the period is still to be said
     * @param lines its first rows, to choose the one with the headings from
     */
    public record SheetLayout(
            String name,
            boolean read,
            int header,
            List<ColumnLayout> columns,
            @Nullable String period,
            String periodReason,
            List<Line> lines) {}

    /**
     * One column.
     *
     * @param samples the first cells under the heading that say something
     * @param reason why it is read so
     */
    public record ColumnLayout(Column column, List<String> samples, String reason) {}

    /** How a file is read now, whether or not that makes a scorecard. */
    public static Layout of(Source source) {
        var choice = SheetChoice.of(source);
        var areas = choice.areas();
        return new Layout(
                source.sheets().stream()
                        .map(sheet -> sheet(source, choice, sheet))
                        .toList(),
                areas.size() < 2 ? List.of() : areas,
                ScorecardReader.own(areas, source).orElse(""));
    }

    /** How many columns of the sheets read are not imported. */
    public long left() {
        return columns().filter(column -> column.kind() == ColumnKind.OTHER).count();
    }

    /** The columns of the sheets that are read. */
    public Stream<Column> columns() {
        return sheets.stream()
                .filter(SheetLayout::read)
                .flatMap(sheet -> sheet.columns().stream().map(ColumnLayout::column));
    }

    private static SheetLayout sheet(Source source, SheetChoice choice, Sheet sheet) {
        boolean read = choice.sheets().stream().anyMatch(found -> found.sheet() == sheet);
        Optional<Header> header = new HeaderFinder(sheet, source).closest();
        return new SheetLayout(
                sheet.name(),
                read,
                header.map(found -> found.at().row()).orElse(0),
                header.map(found -> columns(found, sheet)).orElse(List.of()),
                header.filter(Layout::asksPeriod).map(Layout::period).orElse(null),
                header.map(Header::periodReason).orElse(""),
                sheet.lines().stream().filter(line -> !line.isBlank()).limit(30).toList());
    }

    private static boolean asksPeriod(Header header) {
        return header.has(ColumnKind.VALUE) && !header.has(ColumnKind.MONTH) && !header.has(ColumnKind.PERIOD);
    }

    private static String period(Header header) {
        return header.period() == null ? "" : header.period().shortLabel();
    }

    private static List<ColumnLayout> columns(Header header, Sheet sheet) {
        var lines = sheet.lines().stream()
                .filter(line -> line.number() > header.at().row())
                .filter(line -> line.width() > 1 && !line.isBorder())
                .limit(60)
                .toList();
        return header.columns().stream()
                .map(column -> column(
                        column,
                        lines.stream()
                                .map(line -> line.cell(column.index()))
                                .filter(cell -> !cell.isEmpty())
                                .toList()))
                .toList();
    }

    private static ColumnLayout column(Column column, List<String> cells) {
        String evidence = Evidence.of(cells);
        return new ColumnLayout(
                column,
                cells.stream().distinct().limit(MOST_SAMPLES).toList(),
                column.reason() + (evidence.isEmpty() ? "" : "; " + evidence));
    }
}
