package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.countersign.intake.UndoPreview;
import org.countersign.uikit.Alert;

/** What undoing an import would do, or why it cannot be undone. */
final class UndoPane extends Section implements Retried {

    private final transient Ways ways;
    private final H2 heading = new H2();
    private final Div body = new Div();
    private final Alert alert = new Alert();

    /**
     * Where it goes from here.
     *
     * @param undo undoes what is shown; told where to come back to
     * @param now how it would be now
     */
    record Ways(BiConsumer<UndoPreview, Retried> undo, Supplier<Optional<UndoPreview>> now, Runnable back) {}

    UndoPane(UndoPreview preview, Ways ways) {
        this.ways = ways;
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
            NativeButton button = new NativeButton("Undo the import", click -> begin(preview));
            button.addClassName("primary");
            buttons.add(button);
        }
        buttons.add(new NativeButton(
                preview.isPossible() ? "Leave it" : "Back", click -> ways.back().run()));
        return buttons;
    }

    private void begin(UndoPreview preview) {
        alert.clear();
        ways.undo().accept(preview, this);
    }

    @Override
    public void refuse(String words) {
        alert.say(words);
    }

    @Override
    public void lookAgain() {
        ways.now().get().ifPresent(this::show);
        alert.say("Something here changed after this was shown, so nothing was undone. Look again.");
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
