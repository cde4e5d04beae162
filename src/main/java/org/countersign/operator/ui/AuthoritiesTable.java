package org.countersign.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.countersign.operator.AuthorityAboard;

/** The authorities on board in a table; below 600 pixels each is a card. */
class AuthoritiesTable extends Div {

    private static final List<String> COLUMNS = List.of(
            "Authority",
            "State",
            "On board since",
            "People",
            "Invited",
            "Indicators",
            "Open months",
            "Last import",
            "Last sign-in");

    AuthoritiesTable(List<AuthorityAboard> authorities) {
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "cards");
        table.setCaptionText(
                authorities.size() == 1 ? "1 authority on board" : authorities.size() + " authorities on board");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(new Span(column), "col")));
        authorities.forEach(authority -> fill(table.getBody().addRow(), authority));
        add(table);
    }

    private static void fill(NativeTableRow row, AuthorityAboard authority) {
        row.add(header(new Anchor(OperatorPages.AUTHORITY + authority.slug(), authority.name()), "row"));
        AuthorityWords words = new AuthorityWords(authority);
        List<String> cells = List.of(
                words.state(),
                LondonTime.day(authority.since()),
                Long.toString(authority.people()),
                Long.toString(authority.invited()),
                Long.toString(authority.indicators()),
                words.openMonths(),
                words.lastImport(),
                words.lastSignIn());
        for (int column = 0; column < cells.size(); column++) {
            row.add(cell(COLUMNS.get(column + 1), cells.get(column)));
        }
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(new Span(text));
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }
}
