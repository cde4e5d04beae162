package org.countersign.intake;

import java.util.List;
import java.util.Optional;

/** Which line of a file belongs to which row of its scorecard: one number a line, found in one pass. */
record FileRows(Upload upload, List<OfSheet> sheets) {

    /**
     * One sheet.
     *
     * @param table how it is read; empty where it is not
     * @param rows the scorecard's row that a line belongs to, by the line's index; none where the sheet is not read
     * @param width of its longest line
     * @param why it is not read; empty where it is
     */
    record OfSheet(Sheet sheet, Optional<SheetRows> table, int[] rows, int width, String why) {}

    static FileRows of(Upload upload) {
        Source source = upload.handed().source();
        SheetChoice choice = SheetChoice.of(source);
        String area = ScorecardReader.area(choice.areas(), source).orElse("");
        List<SheetRows> tables = SheetRows.of(choice, area, source.now());
        RowOwners owners = new RowOwners(upload.scorecard());
        return new FileRows(
                upload,
                source.sheets().stream()
                        .map(sheet -> tables.stream()
                                .filter(table -> table.isOf(sheet))
                                .findFirst()
                                .map(table -> read(sheet, table, owners))
                                .orElseGet(() -> left(sheet, choice)))
                        .toList());
    }

    private static OfSheet read(Sheet sheet, SheetRows table, RowOwners owners) {
        return new OfSheet(
                sheet, Optional.of(table), owners.of(table, sheet.lines().size()), width(sheet), "");
    }

    private static OfSheet left(Sheet sheet, SheetChoice choice) {
        String why = choice.left().stream()
                .filter(finding -> finding.place().sheet().equals(sheet.name()))
                .map(Finding::sentence)
                .findFirst()
                .orElse("The sheet is not read.");
        return new OfSheet(sheet, Optional.empty(), new int[0], width(sheet), why);
    }

    private static int width(Sheet sheet) {
        return sheet.lines().stream().mapToInt(Line::width).max().orElse(0);
    }
}
