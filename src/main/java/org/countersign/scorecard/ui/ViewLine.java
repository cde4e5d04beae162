package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.scorecard.NewView;
import org.countersign.scorecard.SavedView;
import org.countersign.uikit.OwnDialog;

/** A saved view to be renamed, shared or deleted. */
class ViewLine extends Div {

    private final TextField name = new TextField("Name");
    private final Checkbox shared = new Checkbox("Shared");
    private final Button save = new Button("Save");
    private final Button delete = new Button("Delete…");
    private final String called;

    ViewLine(SavedView view) {
        called = view.name();
        addClassName("view-line");
        getElement().setAttribute("role", "group").setAttribute("aria-label", called);
        name.setValue(called);
        name.setMaxLength(80);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setManualValidation(true);
        if (!view.mine()) {
            name.setHelperText("Saved by " + view.by());
        }
        shared.setValue(view.shared());
        save.setAriaLabel("Save " + called);
        delete.setAriaLabel("Delete " + called);
        add(name, shared, save, delete);
    }

    void onSave(Consumer<NewView> action) {
        name.addKeyDownListener(Key.ENTER, enter -> action.accept(new NewView(name.getValue(), shared.getValue())));
        save.addClickListener(click -> action.accept(new NewView(name.getValue(), shared.getValue())));
    }

    void onDelete(Runnable action) {
        delete.addClickListener(click -> OwnDialog.confirm(
                        "Delete a view",
                        "“" + called + "” disappears for everybody who uses it. The figures stay as they are.",
                        "Delete " + called,
                        action)
                .open());
    }

    /** What went wrong; empty takes it away. */
    void problem(String words) {
        name.setErrorMessage(words);
        name.setInvalid(!words.isEmpty());
    }
}
