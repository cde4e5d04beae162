package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.calendar.FinancialYear;

/** Indicators as rows, dense: what each is, who stands behind it, what it still lacks. */
class CatalogueTable extends Div {

    private final transient Choice choice;
    private final transient String path;

    CatalogueTable(List<CatalogueRow> rows, CataloguePage page, Choice choice, String path) {
        this.choice = choice;
        this.path = path;
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Indicators");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "catalogue-rows");
        NativeTableRow head = table.getHead().addRow();
        columns(page).forEach(column -> head.add(header(column, "col")));
        rows.forEach(row -> fill(table.getBody().addRow(), row));
        add(table);
    }

    private static List<String> columns(CataloguePage page) {
        return List.of(
                "Choose",
                "Reference",
                "Title",
                "Theme",
                "Reported",
                "Unit",
                "Good is",
                "Reporter",
                "Owner",
                page.year().map(FinancialYear::label).map("Target "::concat).orElse("Target"),
                "Measured");
    }

    private void fill(NativeTableRow line, CatalogueRow row) {
        String reference = row.indicator().reference();
        SelectBox box =
                new SelectBox("Choose " + reference, choice.has(row.indicator().id()));
        box.addValueChangeListener(change -> choice.set(row.indicator().id(), change.getValue()));
        cell(line, "Choose", box);
        NativeTableHeaderCell name = header("", "row");
        name.add(new Anchor(path + "/" + Addresses.segment(reference), reference));
        line.add(name);
        cell(line, "Title", title(row));
        text(line, "Theme", row.theme());
        text(line, "Reported", row.frequency());
        text(line, "Unit", row.indicator().measure().unit().words());
        text(line, "Good is", row.good());
        text(line, "Reporter", row.reporters());
        text(line, "Owner", row.owners());
        text(line, "Target", row.target()).addClassName("number");
        text(line, "Measured", row.life());
    }

    private static Component title(CatalogueRow row) {
        Span title = new Span(row.indicator().title());
        if (row.needs().isEmpty()) {
            return title;
        }
        Span needs = new Span(row.needs().stream().map(Need::words).collect(Collectors.joining(". ", "", ".")));
        needs.addClassNames("needs", "small");
        return new Div(title, needs);
    }

    private static NativeTableCell text(NativeTableRow line, String column, String words) {
        return cell(line, column, new Span(words.isEmpty() ? "–" : words));
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(NativeTableRow line, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", column);
        line.add(cell);
        return cell;
    }
}
