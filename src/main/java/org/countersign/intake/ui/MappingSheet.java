package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.countersign.intake.Column;
import org.countersign.intake.Layout.ColumnLayout;
import org.countersign.intake.Layout.SheetLayout;
import org.countersign.intake.Line;
import org.countersign.intake.Meaning;

/**
 * The beginning of a sheet as it is in the file. Above each column stands what it is read as and why, before each row a
 * button that says the headings are there: both are put right by pointing.
 */
final class MappingSheet extends Div {

    static final int COLUMNS = 80;

    private static final int BELOW_HEADINGS = 5;
    private static final int FIRST_ROWS = 8;
    private static final int LONG = 40;

    private final transient SheetLayout sheet;
    private final Div pointed = new Div();
    private final transient BiConsumer<Column, Meaning> meant;
    private final transient IntConsumer headed;

    /**
     * @param meant told what a column means
     * @param headed told the row of the headings
     */
    MappingSheet(SheetLayout sheet, BiConsumer<Column, Meaning> meant, IntConsumer headed) {
        this.sheet = sheet;
        this.meant = meant;
        this.headed = headed;
        addClassName("mapping-file");
        pointed.addClassName("pointed-column");
        Div scroll = new Div(table());
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Beginning of " + sheet.name());
        Paragraph how = new Paragraph(
                "Press a column to change what it is read as, or the number of a row to say that the headings are in it.");
        how.addClassNames("soft", "small");
        add(how, pointed, scroll);
    }

    static String rowId(int row) {
        return "headings-in-" + row;
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "beginning");
        table.setCaptionText("Beginning of " + sheet.name());
        NativeTableRow heads = table.getHead().addRow();
        heads.add(heading("col", new Span("Row")));
        columns().forEach(column -> heads.add(head(column)));
        lines().forEach(line -> table.getBody().add(row(line)));
        return table;
    }

    private List<ColumnLayout> columns() {
        return sheet.columns().stream().limit(COLUMNS).toList();
    }

    private List<Line> lines() {
        long above = sheet.lines().stream()
                .filter(line -> line.number() <= sheet.header())
                .count();
        return sheet.lines().stream()
                .limit(Math.max(FIRST_ROWS, above + BELOW_HEADINGS))
                .toList();
    }

    private NativeTableHeaderCell head(ColumnLayout column) {
        NativeButton change = new NativeButton("", click -> point(column));
        change.add(new ColumnHead(column.column()));
        change.setId(ColumnTable.id(column.column()));
        change.setAriaLabel("Column " + name(column.column()) + ", read as "
                + column.column().kind().words() + ": change");
        Span why = new Span("Because " + column.reason() + ".");
        why.addClassNames("why", "soft");
        NativeTableHeaderCell head = heading("col", change);
        head.add(why);
        return head;
    }

    private NativeTableRow row(Line line) {
        boolean here = line.number() == sheet.header();
        NativeButton headings =
                new NativeButton(Integer.toString(line.number()), click -> headed.accept(line.number()));
        headings.setId(rowId(line.number()));
        headings.setAriaLabel("Row " + line.number() + (here ? ", with the headings" : ": the headings are here"));
        headings.getElement().setAttribute("aria-pressed", Boolean.toString(here));
        NativeTableRow cells = new NativeTableRow(heading("row", headings));
        if (here) {
            cells.addClassName("headings");
        } else if (line.number() < sheet.header()) {
            cells.addClassNames("above", "soft");
        }
        columns().forEach(column -> cells.add(new NativeTableCell(shortened(cell(line, column.column())))));
        return cells;
    }

    private static String cell(Line line, Column column) {
        int index = column.index();
        return index < line.cells().size() ? line.cells().get(index).strip() : "";
    }

    /** Asks above the sheet what the column holds; back at the column with Escape. */
    private void point(ColumnLayout column) {
        Column of = column.column();
        MeaningField field = new MeaningField(of, "meaning-" + of.letter(), meaning -> meant.accept(of, meaning));
        Span name = new Span("Column " + name(of) + " is read as");
        name.addClassName("what");
        Span why = new Span("Because " + column.reason() + ".");
        why.addClassNames("why", "soft");
        NativeButton leave = new NativeButton("Leave it so", click -> leave(of));
        leave.addClassName("quiet");
        pointed.removeAll();
        pointed.add(name, field, leave, why);
        field.focus();
    }

    private void leave(Column column) {
        pointed.removeAll();
        getElement().executeJs("document.getElementById($0)?.focus()", ColumnTable.id(column));
    }

    private static String name(Column column) {
        return column.heading().isEmpty()
                ? column.letter()
                : column.letter() + ", “" + shortened(column.heading()) + "”";
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
    }

    private static NativeTableHeaderCell heading(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
