package org.countersign.intake.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.intake.PlannedRow.Kind;

/** The rows of a file and what becomes of each; shown anew, only the rows that differ are made again. */
final class RowTable<T> extends Section {

    /** What one row of the table is made from. */
    interface Line<T> {

        /** The row's number, with its sheet where there are several. */
        String where(T row);

        String reference(T row);

        Kind kind(T row);

        NativeTableCell detail(T row);
    }

    private final transient Line<T> line;
    private final KindFilter filter = new KindFilter(this::filter);
    private final NativeTable table = new NativeTable();
    private final transient List<T> rows = new ArrayList<>();
    private final List<NativeTableRow> shown = new ArrayList<>();

    RowTable(String caption, String becomes, Line<T> line) {
        this.line = line;
        addClassName("import-rows");
        table.addClassNames("plain-table", "rows");
        table.setCaptionText(caption);
        NativeTableRow titles = table.getHead().addRow();
        Stream.of("Row", "Reference", becomes, "Detail").forEach(title -> titles.add(heading("col", title)));
        add(filter, table);
    }

    void show(List<T> now) {
        for (int index = 0; index < now.size(); index++) {
            if (index >= rows.size()) {
                rows.add(now.get(index));
                shown.add(table.getBody().addRow());
                fill(index);
            } else if (!now.get(index).equals(rows.get(index))) {
                rows.set(index, now.get(index));
                fill(index);
            }
        }
        filter.count(counts());
        filter();
    }

    private void fill(int index) {
        T row = rows.get(index);
        NativeTableRow cells = shown.get(index);
        cells.removeAll();
        NativeTableCell number = new NativeTableCell(line.where(row));
        number.addClassNames("row-number", "soft");
        String reference = line.reference(row);
        cells.add(
                number,
                heading("row", reference.isEmpty() ? "none" : reference),
                new NativeTableCell(new KindMark(line.kind(row))),
                line.detail(row));
    }

    private void filter() {
        for (int index = 0; index < rows.size(); index++) {
            shown.get(index).setVisible(filter.shows(line.kind(rows.get(index))));
        }
    }

    private Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        rows.forEach(row -> counts.merge(line.kind(row), 1L, Long::sum));
        return counts;
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
