package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.Seen;

/** Figures that moved since a text was signed: both sides, and the way to sign once more. */
class SigningAgain extends Section {

    private final ItemPage item;
    private final transient RefusalWords words;
    private final transient Steps steps;

    SigningAgain(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        this.item = item;
        this.words = words;
        this.steps = steps;
        addClassName("signing-again");
        NativeButton again = new NativeButton(
                "Sign again with the figures as they are now", click -> answered(acting.signAgain(item)));
        add(new H3("The figures moved since this was signed"));
        item.commentary().signature().ifPresent(this::addBoth);
        add(
                again,
                new Paragraph("The text stays as it is. If it no longer fits, ask the performance team to reopen it."));
    }

    private void addBoth(Signature signature) {
        UnorderedList moved = new UnorderedList();
        signature
                .changedSince(
                        item.opened().figures(), item.indicator().measure().unit())
                .forEach(change -> moved.add(new ListItem(change)));
        add(moved);
        signature
                .figures()
                .filter(signed -> !signed.isOfOverview())
                .ifPresent(signed -> add(table(signed, item.opened().figures(), signature)));
    }

    private static NativeTable table(Seen signed, Seen now, Signature signature) {
        NativeTable table = new NativeTable();
        table.setCaptionText("Figures when signed, and now");
        table.addClassName("plain-table");
        NativeTableRow head = table.getHead().addRow();
        List.of("", "Signed " + LondonTime.moment(signature.at()), "Now").forEach(title -> header(head, title, "col"));
        row(table, "Figure", signed.value(), now.value());
        row(table, "Change on the previous period", signed.changeOnPrevious(), now.changeOnPrevious());
        row(table, "Change on last year", signed.changeOnLastYear(), now.changeOnLastYear());
        row(table, "Judgement", signed.judgement(), now.judgement());
        row(table, "Target", signed.targetStatus(), now.targetStatus());
        return table;
    }

    private static void row(NativeTable table, String what, String signed, String now) {
        NativeTableRow row = table.getBody().addRow();
        header(row, what, "row");
        row.addDataCell().setText(signed.isEmpty() ? "none" : signed);
        row.addDataCell().setText(now.isEmpty() ? "none" : now);
    }

    private static void header(NativeTableRow row, String words, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
    }

    private void answered(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> steps.again(item.name() + ": signed again with the figures as they are now.");
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused("Somebody changed this commentary while you were reading. Nothing was signed. This is how"
                        + " it stands now.");
        }
    }
}
