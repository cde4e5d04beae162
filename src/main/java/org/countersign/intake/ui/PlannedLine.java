package org.countersign.intake.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.PlannedRow.Kind;

/** A row of the preview in the table. */
record PlannedLine(Deciding deciding) implements RowTable.Line<PlannedLine.Considered> {

    /** A planned row, and whether it was left out on purpose. */
    record Considered(PlannedRow row, boolean leftOut) {}

    @Override
    public String where(Considered considered) {
        return considered.row().place().rowWords();
    }

    @Override
    public String reference(Considered considered) {
        return considered.row().reference();
    }

    @Override
    public Kind kind(Considered considered) {
        return considered.row().kind();
    }

    @Override
    public NativeTableCell detail(Considered considered) {
        NativeTableCell cell = new NativeTableCell(new PlannedDetail(considered, deciding));
        cell.addClassName("detail");
        return cell;
    }
}
