package org.countersign.wayout.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.countersign.tenancy.OpenTable;

/** What the whole data consists of, file by file. */
final class ContentsTable extends Div {

    ContentsTable(List<OpenTable> contents) {
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "way-out-files");
        table.setCaptionText("What is in it");
        table.getHead().addRow().add(header("File", "col"), header("Each row", "col"));
        contents.forEach(file ->
                table.getBody().addRow().add(header(file.file() + ".csv", "row"), new NativeTableCell(file.about())));
        add(table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
