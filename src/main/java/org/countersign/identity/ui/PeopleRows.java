package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.identity.Colleague;
import org.countersign.identity.Colleague.Letter;
import org.countersign.identity.Role;

/** People as rows: who, as what, how they stand, how much they answer for. */
class PeopleRows extends Div {

    private static final List<String> COLUMNS = List.of("Name", "Roles", "State", "Reports", "Owns", "Change");

    private final transient Consumer<Colleague> manage;

    PeopleRows(Staff staff, List<Colleague> shown, Consumer<Colleague> manage) {
        this.manage = manage;
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "people-rows");
        table.setCaptionText(caption(staff, shown));
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(column, "col")));
        shown.forEach(person -> fill(table.getBody().addRow(), staff, person));
        add(table);
    }

    private static String caption(Staff staff, List<Colleague> shown) {
        int all = staff.everybody().size();
        String people = all == 1 ? " person" : " people";
        return shown.size() == all ? all + people : shown.size() + " of " + all + people;
    }

    private void fill(NativeTableRow row, Staff staff, Colleague person) {
        row.add(header(person.name(), "row"));
        cell(row, "Roles", new Span(Role.words(person.roles())));
        cell(row, "State", state(person));
        cell(row, "Reports", count(staff.count(person, Role.REPORTER)));
        cell(row, "Owns", count(staff.count(person, Role.OWNER)));
        cell(row, "Change", button(person));
    }

    private static Span state(Colleague person) {
        Span remark = new Span(PersonWords.remark(person));
        remark.addClassName(person.letter() == Letter.REFUSED && person.isWaiting() ? "late" : "soft");
        Span state = new Span(new Span(PersonWords.state(person)), remark);
        state.addClassName("person-state");
        return state;
    }

    private static Span count(long number) {
        return new Span(number == 0 ? "–" : Long.toString(number));
    }

    private NativeButton button(Colleague person) {
        NativeButton button = new NativeButton("Change…", click -> manage.accept(person));
        button.setAriaLabel("Change " + person.name());
        return button;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", column);
        row.add(cell);
    }
}
