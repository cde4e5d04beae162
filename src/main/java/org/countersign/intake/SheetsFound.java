package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;

/** What the reader of a workbook finds: its sheets as text, and what should be known of how they were read. */
final class SheetsFound {

    private final Limits limits;
    private final Lines lines;
    private final Remarks remarks = new Remarks();
    private final List<Sheet> sheets = new ArrayList<>();

    SheetsFound(Limits limits, RowsSeen seen) {
        this.limits = limits;
        this.lines = new Lines(limits, seen);
    }

    /** Begins the next sheet; the one before has to be finished. */
    SheetCells start(String name, boolean hidden) throws NotRead {
        limits.checkSheets(sheets.size() + 1);
        if (hidden) {
            remarks.hiddenSheet(name);
        }
        return new SheetCells(name, lines, remarks);
    }

    void finish(SheetCells sheet) {
        sheets.add(new Sheet(sheet.name(), true, lines.endSheet()));
        sheet.remark();
    }

    void remark(String sentence) {
        remarks.say(sentence);
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    Reading.Read reading(String file) {
        return new Reading.Read(file, List.copyOf(sheets), remarks.sentences());
    }
}
