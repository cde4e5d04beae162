package org.countersign.shell;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.identity.DemonstrationAccounts.DemonstrationAccount;

/** The accounts of a demonstration, by authority, each with a button that signs in with it. */
class DemonstrationTable extends Section {

    DemonstrationTable(List<DemonstrationAccount> accounts, Demonstration demonstration) {
        addClassName("demonstration-accounts");
        add(new H2("Look around as"), new Paragraph(demonstration.label()));
        accounts.stream()
                .collect(groupingBy(DemonstrationAccount::authorityName, LinkedHashMap::new, toList()))
                .forEach((authority, people) -> add(table(authority, people)));
    }

    private static NativeTable table(String authority, List<DemonstrationAccount> people) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        table.setCaptionText(authority);
        NativeTableHeader header = table.getHead();
        NativeTableRow titles = header.addRow();
        Stream.of("Name", "Role", "E-mail address", "Sign in").forEach(title -> titles.add(heading("col", title)));
        NativeTableBody body = table.getBody();
        people.forEach(person -> body.add(row(person)));
        return table;
    }

    private static NativeTableRow row(DemonstrationAccount person) {
        return new NativeTableRow(
                heading("row", person.name()),
                new NativeTableCell(person.role()),
                new NativeTableCell(person.email()),
                new NativeTableCell(signIn(person)));
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static PlainForm signIn(DemonstrationAccount person) {
        NativeButton button = new NativeButton("Sign in");
        button.setAriaLabel("Sign in as " + person.name() + ", " + person.authorityName());
        button.getElement().setAttribute("type", "submit");
        PlainForm form = new PlainForm("login");
        form.hidden("username", person.email());
        form.hidden("password", person.password());
        form.add(button);
        return form;
    }
}
