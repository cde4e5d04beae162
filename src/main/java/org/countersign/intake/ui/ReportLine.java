package org.countersign.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.intake.ImportReport;
import org.countersign.intake.PlannedRow.Kind;

/** A row of a report in the table. */
enum ReportLine implements RowTable.Line<ImportReport.Row> {
    SHOWN;

    private static final int FEW = 3;

    @Override
    public String where(ImportReport.Row row) {
        return row.where();
    }

    @Override
    public String reference(ImportReport.Row row) {
        return row.reference();
    }

    @Override
    public Kind kind(ImportReport.Row row) {
        return row.kind();
    }

    @Override
    public NativeTableCell detail(ImportReport.Row row) {
        List<String> sentences = row.sentences();
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("detail");
        if (!row.title().isEmpty()) {
            Paragraph title = new Paragraph(row.title());
            title.addClassName("row-title");
            cell.add(title);
        }
        if (sentences.size() <= FEW) {
            cell.add(list(sentences));
        } else {
            cell.add(new Folded(label(row), () -> list(sentences)));
        }
        return cell;
    }

    /** Reports kept before rows had a summary only say how much there is. */
    private static String label(ImportReport.Row row) {
        return row.summary().isEmpty()
                ? "What happened: " + Counted.of(row.sentences().size(), "thing")
                : row.summary();
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
