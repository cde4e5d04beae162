package org.countersign.intake;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which sheets of a file are read, and how they go together.
 *
 * @param sheets in the file's order
 * @param kind what several are
 * @param left sheets that are not read, each with its reason
 */
record SheetChoice(List<FoundSheet> sheets, Kind kind, List<Finding> left) {

    enum Kind {
        ONE,
        /** A tab for each service: their names are themes. */
        TABS,
        /** A sheet for each month: rows of one reference go together. */
        MONTHS
    }

    static SheetChoice of(Source source) {
        var found = source.sheets().stream()
                .filter(sheet -> source.pointing().reads(sheet.name()))
                .flatMap(sheet ->
                        new HeaderFinder(sheet, source).find().map(header -> new FoundSheet(sheet, header)).stream())
                .toList();
        if (found.isEmpty()) {
            return new SheetChoice(List.of(), Kind.ONE, List.of());
        }
        boolean pointed = !source.pointing().sheets().isEmpty();
        return isMonths(found)
                ? chosen(source, found, Kind.MONTHS, pointed ? sheet -> true : SheetChoice::isMonth)
                : chosen(source, found, Kind.TABS, pointed ? sheet -> true : found.getFirst()::isLike);
    }

    private static SheetChoice chosen(Source source, List<FoundSheet> found, Kind kind, Predicate<FoundSheet> isRead) {
        var read = found.stream().filter(isRead).toList();
        boolean several = read.size() > 1;
        var left = source.sheets().stream()
                .filter(sheet -> read.stream().noneMatch(other -> other.sheet() == sheet))
                .map(sheet -> left(sheet, found))
                .toList();
        return new SheetChoice(
                several ? read.stream().map(FoundSheet::amongSeveral).toList() : read, several ? kind : Kind.ONE, left);
    }

    private static Finding left(Sheet sheet, List<FoundSheet> found) {
        boolean headed = found.stream().anyMatch(other -> other.sheet() == sheet);
        String why = headed
                ? "its columns are others than those of the sheets read."
                : "no row of it names the columns of a scorecard.";
        return Finding.skipped(Place.row(sheet.name(), 1), "Sheet “" + sheet.name() + "” is not read: " + why);
    }

    /** At least two sheets are called after months, and no two after the same. */
    private static boolean isMonths(List<FoundSheet> found) {
        var periods = found.stream()
                .filter(SheetChoice::isMonth)
                .map(sheet -> HeaderFinder.named(sheet.sheet().name()))
                .toList();
        return periods.size() > 1 && new HashSet<>(periods).size() == periods.size();
    }

    private static boolean isMonth(FoundSheet sheet) {
        return HeaderFinder.named(sheet.sheet().name()).isPresent();
    }

    /** The names in the area columns, in order of appearance; more than a few hundred are not looked at. */
    List<String> areas() {
        return sheets.stream()
                .flatMap(found -> found.header().column(ColumnKind.AREA).stream()
                        .flatMap(column -> below(found).map(line -> line.cell(column.index()))))
                .filter(area -> !area.isEmpty())
                .distinct()
                .limit(500)
                .toList();
    }

    private static Stream<Line> below(FoundSheet found) {
        return found.sheet().lines().stream()
                .filter(line -> line.number() > found.header().at().row());
    }
}
