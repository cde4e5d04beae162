package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.intake.UndoOutcome;
import org.countersign.intake.UndoPreview;
import org.countersign.uikit.Alert;

/** What undoing an import would do, or why it cannot be undone. */
final class UndoPane extends Section {

    private final Function<UndoPreview, UndoOutcome> undo;
    private final Consumer<UndoPreview> undone;
    private final Runnable back;
    private final H2 heading = new H2();
    private final Div body = new Div();
    private final Alert alert = new Alert();

    UndoPane(
            UndoPreview preview, Function<UndoPreview, UndoOutcome> undo, Consumer<UndoPreview> undone, Runnable back) {
        this.undo = undo;
        this.undone = undone;
        this.back = back;
        addClassName("undo");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, alert, body);
        show(preview);
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    private void show(UndoPreview preview) {
        String file = preview.past().report().file();
        heading.setText(
                preview.isPossible()
                        ? "What undoing the import of " + file + " would do"
                        : "The import of " + file + " cannot be undone now");
        body.removeAll();
        if (preview.isPossible()) {
            body.add(new Paragraph("Nothing has been written yet."), list(preview.goes()));
        } else {
            body.add(
                    new Paragraph("Something was built on it, so it stays. Nothing was changed."),
                    list(preview.reasons()));
        }
        body.add(buttons(preview));
    }

    private Div buttons(UndoPreview preview) {
        Div buttons = new Div();
        buttons.addClassName("buttons");
        if (preview.isPossible()) {
            NativeButton button = new NativeButton("Undo the import", click -> carryOut(preview));
            button.addClassName("primary");
            buttons.add(button);
        }
        buttons.add(new NativeButton(preview.isPossible() ? "Leave it" : "Back", click -> back.run()));
        return buttons;
    }

    private void carryOut(UndoPreview preview) {
        switch (undo.apply(preview)) {
            case UndoOutcome.Undone done -> undone.accept(preview);
            case UndoOutcome.LookAgain(UndoPreview now) -> {
                show(now);
                alert.say("Something here changed after this was shown, so nothing was undone. Look again.");
            }
        }
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
