package org.countersign.actual.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.NewAnswer;
import org.countersign.actual.QueryId;
import org.countersign.calendar.Period;

/** Figures that a reporter or an owner doubts, each to be answered as corrected or confirmed. */
class QueriesPane extends Div {

    /**
     * Lists them.
     *
     * @param page where a query's month is entered
     * @param notes typed already, beside an answer that was refused
     */
    QueriesPane(
            List<EntrySheet.Queried> queries,
            Function<EntrySheet.Queried, String> page,
            Map<QueryId, String> notes,
            Consumer<NewAnswer> answer) {
        addClassName("queries-pane");
        UnorderedList list = new UnorderedList();
        queries.forEach(queried -> list.add(item(
                queried, page.apply(queried), notes.getOrDefault(queried.query().id(), ""), answer)));
        NativeDetails details = new NativeDetails(
                queries.size() == 1 ? "1 figure is queried" : queries.size() + " figures are queried");
        details.setOpen(true);
        details.setContent(list);
        add(details);
    }

    private static ListItem item(EntrySheet.Queried queried, String page, String noted, Consumer<NewAnswer> answer) {
        FigureQuery query = queried.query();
        String name = queried.reference() + ", " + Period.month(query.month()).label();
        Paragraph asked = new Paragraph(new Anchor(page, name));
        asked.add(" %s asks, %s: %s".formatted(query.askedBy(), LondonTime.moment(query.askedAt()), query.reason()));
        Input note = new Input();
        note.setId("note-" + query.id().value());
        note.setValue(noted);
        note.getElement().setAttribute("maxlength", "2000");
        NativeLabel label = new NativeLabel("Note on " + name);
        label.setFor(note);
        Div field = new Div(label, note);
        field.addClassName("field");
        Div buttons = new Div(
                button("Confirmed", name, () -> answer.accept(new NewAnswer(query.id(), false, note.getValue()))),
                button("Corrected", name, () -> answer.accept(new NewAnswer(query.id(), true, note.getValue()))));
        buttons.addClassName("buttons");
        Div form = new Div(field, buttons);
        form.addClassName("answer");
        return new ListItem(asked, form);
    }

    private static NativeButton button(String label, String name, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.setAriaLabel(label + ": " + name);
        return button;
    }
}
