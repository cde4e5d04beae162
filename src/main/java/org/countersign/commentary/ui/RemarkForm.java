package org.countersign.commentary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.commentary.Remark;
import org.jspecify.annotations.Nullable;

/** Where somebody says something, naming others with an @ so that they are told. */
class RemarkForm extends Div {

    private final TextArea text = new TextArea("Your remark");
    private final ComboBox<String> name = new ComboBox<>("Name somebody");
    private final transient Consumer<String> say;
    private final transient Runnable closed;

    RemarkForm(Consumer<String> say, Runnable closed) {
        this.say = say;
        this.closed = closed;
        addClassName("remark-form");
        text.setMaxLength(Remark.LONGEST);
        text.setManualValidation(true);
        text.setWidthFull();
        text.setHelperText("Those who write, sign or coordinate this commentary read it. It is no part of the text.");
        name.setPlaceholder("@");
        name.addValueChangeListener(change -> insert(change.getValue()));
        NativeButton add = new NativeButton("Add the remark", click -> say.accept(text.getValue()));
        add.addClassName("primary");
        Div actions = new Div(add, new NativeButton("Cancel", click -> close()));
        actions.addClassName("actions");
        add(text, name, actions);
        setVisible(false);
        Shortcuts.addShortcutListener(this, () -> close(), Key.ESCAPE).listenOn(this);
        keepToItself();
    }

    /** What submits or signs elsewhere on the page must not happen while somebody writes a remark. */
    private void keepToItself() {
        getElement().executeJs("""
                this.addEventListener('keydown', (event) => {
                  if (event.key === 'Enter' && event.ctrlKey) {
                    event.stopPropagation();
                  }
                });
                """);
    }

    void offer(List<String> people) {
        name.setItems(people);
        name.setVisible(!people.isEmpty());
    }

    void open() {
        setVisible(true);
        text.focus();
    }

    void problem(String words) {
        text.setErrorMessage(words);
        text.setInvalid(!words.isEmpty());
    }

    void done() {
        text.clear();
        close();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private void insert(@Nullable String chosen) {
        if (chosen != null) {
            String before = text.getValue();
            String space = before.isEmpty() || before.endsWith(" ") || before.endsWith("\n") ? "" : " ";
            text.setValue(before + space + "@" + chosen + " ");
            name.clear();
            text.focus();
        }
    }
}
