package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.countersign.intake.Column;
import org.countersign.intake.Layout.ColumnLayout;
import org.countersign.intake.Layout.SheetLayout;
import org.countersign.intake.Meaning;

/** The columns of a sheet, one a row: how it is headed, what stands first in it, what it is read as and why. */
final class ColumnTable extends Div {

    private static final int MOST = 80;
    private static final int LONG = 60;

    ColumnTable(SheetLayout sheet, BiConsumer<Column, Meaning> said) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "columns");
        table.setCaptionText("Columns of " + sheet.name());
        NativeTableRow titles = table.getHead().addRow();
        Stream.of("Column", "Heading", "First cells", "Read as", "Why")
                .forEach(title -> titles.add(heading("col", title)));
        sheet.columns().stream().limit(MOST).forEach(column -> table.getBody().add(row(column, said)));
        add(table);
        if (sheet.columns().size() > MOST) {
            add(new Span("The other " + (sheet.columns().size() - MOST) + " columns are not shown."));
        }
    }

    static String id(Column column) {
        return "column-" + column.letter();
    }

    private static NativeTableRow row(ColumnLayout column, BiConsumer<Column, Meaning> said) {
        NativeTableCell letter = new NativeTableCell(column.column().letter());
        letter.addClassNames("letter", "soft");
        NativeTableCell samples = new NativeTableCell(String.join(
                " · ", column.samples().stream().map(ColumnTable::shortened).toList()));
        samples.addClassNames("samples", "soft");
        NativeTableCell why = new NativeTableCell("Because " + column.reason() + ".");
        why.addClassNames("why", "small");
        return new NativeTableRow(
                letter,
                heading("row", shortened(column.column().heading())),
                samples,
                new NativeTableCell(new MeaningField(
                        column.column(), id(column.column()), meaning -> said.accept(column.column(), meaning))),
                why);
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
