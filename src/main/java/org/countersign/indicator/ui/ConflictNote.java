package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.countersign.indicator.Differences;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorDraft;

/** Somebody else saved first: theirs and ours beside each other, and nothing lost. */
class ConflictNote extends Div {

    private final transient Consumer<IndicatorDetails> take;

    ConflictNote(Consumer<IndicatorDetails> take) {
        this.take = take;
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(IndicatorDetails theirs, IndicatorDraft ours) {
        removeAll();
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(header("What", "col"), header("Saved by somebody else", "col"), header("Yours", "col"));
        Differences.between(theirs, ours).forEach(line -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(line.what(), "row"), new NativeTableCell(line.theirs()), new NativeTableCell(line.ours()));
        });
        add(
                new H2("Somebody else saved this indicator meanwhile"),
                new Paragraph("Nothing of theirs was overwritten, and what you entered is still in the form."),
                table,
                new NativeButton("Save mine over theirs", click -> take.accept(theirs)));
        setVisible(true);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
