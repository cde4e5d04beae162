package org.countersign.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.audit.AuditEntry;

/** Entries, one a row; on a narrow screen one a card. Roles are named because cards would lose the table's own. */
class AuditTable extends NativeTable {

    private static final List<String> HEADINGS = List.of("When", "Act", "Subject", "Before and after", "Who", "From");

    private final transient Function<UUID, String> actsOf;

    /** @param actsOf where all acts of a person are */
    AuditTable(List<AuditEntry> entries, Function<UUID, String> actsOf) {
        this.actsOf = actsOf;
        addClassName("audit-table");
        role(this, "table");
        setCaptionText("Acts, the newest first");
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        NativeTableRow head = role(getHead().addRow(), "row");
        HEADINGS.forEach(heading -> head.add(heading(heading)));
        entries.forEach(entry -> row(role(getBody().addRow(), "row"), entry));
    }

    private void row(NativeTableRow row, AuditEntry entry) {
        row.add(
                cell("When", new Span(entry.when())),
                cell("Act", new Span(entry.actWords())),
                cell("Subject", new Span(entry.subject())),
                cell("Before and after", change(entry)),
                cell("Who", who(entry)),
                cell("From", from(entry)));
    }

    private Component who(AuditEntry entry) {
        return Optional.ofNullable(entry.personId())
                .<Component>map(person -> {
                    Anchor link = new Anchor(actsOf.apply(person), entry.name());
                    link.getElement().setAttribute("title", "All acts of this person");
                    return link;
                })
                .orElseGet(() -> new Span(entry.name()));
    }

    private static Div change(AuditEntry entry) {
        Div change = new Div();
        line(change, "Before", entry.change().before());
        line(change, "After", entry.change().after());
        line(change, "", entry.detail());
        return change;
    }

    private static void line(Div lines, String label, String text) {
        if (!text.isEmpty()) {
            Span name = new Span(label);
            name.addClassNames("soft", "small");
            Div line = label.isEmpty() ? new Div(new Span(text)) : new Div(name, new Span(" " + text));
            lines.add(line);
        }
    }

    private static Div from(AuditEntry entry) {
        Div from = new Div(new Span(entry.origin().address()));
        if (!entry.origin().session().isEmpty()) {
            Div session = new Div("session " + entry.origin().session());
            session.addClassNames("soft", "small");
            from.add(session);
        }
        return from;
    }

    private static NativeTableHeaderCell heading(String words) {
        NativeTableHeaderCell heading = role(new NativeTableHeaderCell(words), "columnheader");
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    private static NativeTableCell cell(String heading, Component content) {
        NativeTableCell cell = role(new NativeTableCell(content), "cell");
        cell.getElement().setAttribute("data-heading", heading);
        return cell;
    }

    private static <C extends Component> C role(C component, String role) {
        component.getElement().setAttribute("role", role);
        return component;
    }
}
