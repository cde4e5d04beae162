package org.countersign.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;

/** Marks for a text and the switch to its preview; every button is a word. */
class EditorToolbar extends Div {

    private final List<NativeButton> marks;
    private final NativeButton preview;
    private final Consumer<Boolean> onPreview;
    private boolean previewing;

    EditorToolbar(Consumer<String> onMark, Consumer<Boolean> onPreview) {
        this.onPreview = onPreview;
        marks = List.of(
                MarkdownEditor.button("Bold", () -> onMark.accept("bold")),
                MarkdownEditor.button("Italic", () -> onMark.accept("italic")),
                MarkdownEditor.button("List", () -> onMark.accept("list")),
                MarkdownEditor.button("Link", () -> onMark.accept("link")));
        preview = MarkdownEditor.button("Preview", () -> show(!previewing));
        addClassName("toolbar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "Text marks");
        marks.forEach(this::add);
        add(preview);
        pressed();
    }

    /** Back from the preview, if it is open. */
    void showWriting() {
        show(false);
    }

    private void show(boolean shown) {
        previewing = shown;
        marks.forEach(mark -> mark.setEnabled(!shown));
        pressed();
        onPreview.accept(shown);
    }

    private void pressed() {
        preview.getElement().setAttribute("aria-pressed", Boolean.toString(previewing));
    }
}
