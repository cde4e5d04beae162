package org.countersign.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * Where commentary is written: a text field, a toolbar for those who know no Markdown, a preview. What is typed reaches
 * the server within a second; until the server acknowledges that it is stored, this browser keeps a copy and offers it
 * again after a lost connection or a restart.
 */
public final class MarkdownEditor extends Div {

    /** How long typing may run on before the server is told, in milliseconds. */
    static final int SAVE_AFTER = 1_000;

    private static final Module SCRIPT = new Module("markdown-editor.js");

    private final TextArea area;
    private final Div unsaved = new Div();
    private final MarkdownText preview = new MarkdownText();
    private final EditorToolbar toolbar = new EditorToolbar(this::mark, this::preview);
    private String key = "";

    public MarkdownEditor(String label) {
        area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(SAVE_AFTER);
        area.setMinRows(6);
        area.setWidthFull();
        unsaved.addClassName("unsaved");
        unsaved.getElement().setAttribute("role", "status");
        preview.addClassName("preview");
        preview.setVisible(false);
        addClassName("markdown-editor");
        add(toolbar, unsaved, area, preview);
    }

    /**
     * Shows another text.
     *
     * @param textKey names person, indicator and period, so that two people at one computer, or two texts, are never
     *     mixed up; never holds words of the text
     * @param saved the text as the server has it
     */
    public void open(String textKey, String saved) {
        key = "countersign." + textKey;
        area.setValue(saved);
        toolbar.showWriting();
        SCRIPT.call(this, "follow", key, saved);
    }

    /** Puts a text into the field, as whoever writes asked for; they are told that it is to be stored like any other. */
    public void fill(String text) {
        area.setValue(text);
        toolbar.showWriting();
    }

    public String text() {
        return area.getValue();
    }

    /** Told of what was typed, about once a second; never of what the server itself set. */
    public void onTyped(Consumer<String> listener) {
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(change.getValue());
            }
        });
    }

    /**
     * The text is stored on the server: this browser may forget it, unless more was typed since. Told to the page, because
     * the editor may give way to something else in the same answer.
     */
    public void acknowledge(String stored) {
        getUI().ifPresent(page -> SCRIPT.call(page, "acknowledge", key, stored));
    }

    /** A hint under the field; never blocks. */
    public void hint(String words) {
        area.setHelperText(words);
    }

    /** What is wrong with the text; empty takes it away. */
    public void problem(String words) {
        area.setErrorMessage(words);
        area.setInvalid(!words.isEmpty());
    }

    public void setReadOnly(boolean readOnly) {
        area.setReadOnly(readOnly);
        toolbar.setVisible(!readOnly);
    }

    public void focus() {
        area.focus();
    }

    private void mark(String what) {
        SCRIPT.call(this, "mark", what);
    }

    private void preview(boolean shown) {
        preview.setMarkdown(area.getValue());
        preview.setVisible(shown);
        area.setVisible(!shown);
    }

    /** A button of the toolbar. */
    static NativeButton button(String label, Runnable action) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
