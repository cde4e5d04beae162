package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.indicator.Differences;

/** Somebody else saved first: theirs and ours beside each other, and nothing lost. */
class ConflictNote extends Div {

    ConflictNote() {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /**
     * @param what "this indicator"
     * @param take saves ours over theirs, which was seen
     */
    void show(String what, List<Differences.Line> lines, Runnable take) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(header("What", "col"), header("Saved by somebody else", "col"), header("Yours", "col"));
        lines.forEach(line -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(line.what(), "row"), new NativeTableCell(line.theirs()), new NativeTableCell(line.ours()));
        });
        add(
                new H2("Somebody else changed " + what + " meanwhile"),
                new Paragraph("Nothing of theirs was overwritten, and nothing of yours is lost."),
                table,
                new NativeButton("Save mine over theirs", click -> take.run()));
        setVisible(true);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
