package org.countersign.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.countersign.scorecard.TableKey;

/** The keys of this page; the one with a letter can be changed. */
class KeysDialog extends Dialog {

    private final TextField letter = new TextField("Letter, with Alt and Shift");

    KeysDialog(TableKey now, Consumer<TableKey> change) {
        setHeaderTitle("Keys of this page");
        addClassName("own-dialog");
        setMaxWidth("36rem");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        key(keys, TableShortcut.words(now), "From the grid to the plain table and back");
        key(keys, "Arrow keys, Page up, Page down, Home, End", "Move from cell to cell");
        key(keys, "Enter on a cell", "Open the indicator, or fold a theme's rows");
        key(keys, "Tab", "Leave the grid");
        letter.setValue(now.letter());
        letter.setMaxLength(1);
        letter.setManualValidation(true);
        letter.setHelperText("Change it if your screen reader or browser uses these keys already");
        letter.setErrorMessage("Nothing was changed: type one letter from A to Z.");
        Div form = new Div(letter);
        form.addClassName("dialog-form");
        add(keys, form);
        Button save = new Button("Save the letter", click -> save(change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Close", click -> close()), save);
    }

    private void save(Consumer<TableKey> change) {
        var key = TableKey.of(letter.getValue());
        letter.setInvalid(key.isEmpty());
        key.ifPresent(chosen -> {
            close();
            change.accept(chosen);
        });
    }

    private static void key(DescriptionList keys, String pressed, String does) {
        keys.add(new DescriptionList.Term(pressed), new DescriptionList.Description(does));
    }
}
