package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Span;
import org.countersign.intake.Column;
import org.countersign.intake.ColumnKind;
import org.countersign.intake.ColumnLetter;
import org.countersign.intake.SheetMarks;

/** The head of a column of a sheet: its letters, and what it is read as. */
final class ColumnHead extends Span {

    ColumnHead(SheetMarks sheet, int index) {
        this(ColumnLetter.of(index), sheet.column(index).map(ColumnHead::readAs).orElse(""));
    }

    ColumnHead(Column column) {
        this(column.letter(), readAs(column));
    }

    private ColumnHead(String letter, String words) {
        Span letters = new Span(letter);
        letters.addClassName("letter");
        Span readAs = new Span(words);
        readAs.addClassName("read-as");
        add(letters, readAs);
    }

    static String width(SheetMarks sheet, int index) {
        return sheet.column(index).map(ColumnHead::width).orElse("8rem");
    }

    private static String width(Column column) {
        return switch (column.kind()) {
            case TITLE, OUTCOME, COMMENTARY -> "16rem";
            case OWNER, REPORTER, THEME, OTHER -> "11rem";
            default -> "8rem";
        };
    }

    /** "Figures of Apr-20", "Target 2019-20", "Owner". */
    private static String readAs(Column column) {
        if (column.kind() == ColumnKind.MONTH && column.period() != null) {
            return "Figures of " + column.period().shortLabel();
        }
        return column.kind() == ColumnKind.TARGET && column.year() != null
                ? "Target " + column.year().label()
                : column.kind().words();
    }
}
