package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.scorecard.NewView;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ViewOutcome;

/** Asks for the name under which filters and columns are kept. */
class SaveViewDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final Checkbox shared = new Checkbox("Everybody in this authority finds it");

    SaveViewDialog(ScorecardPage page, Links links, Choosing choosing, Consumer<String> saved) {
        setHeaderTitle("Save this view");
        addClassName("own-dialog");
        setMaxWidth("34rem");
        name.setHelperText("For example: My team, off target, not signed");
        name.setMaxLength(80);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyDownListener(Key.ENTER, enter -> save(page, links, choosing, saved));
        Div form = new Div(name, shared);
        form.addClassName("dialog-form");
        add(
                new Paragraph("The view keeps the filters, columns and grouping shown now. It opens in whatever month"
                        + " one is looking at."),
                form);
        Button save = new Button("Save the view", click -> save(page, links, choosing, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save(ScorecardPage page, Links links, Choosing choosing, Consumer<String> saved) {
        ViewOutcome outcome = choosing.save(links, page.layout(), new NewView(name.getValue(), shared.getValue()));
        name.setErrorMessage(outcome.words());
        name.setInvalid(outcome != ViewOutcome.DONE);
        if (outcome == ViewOutcome.DONE) {
            close();
            saved.accept("The view “" + name.getValue().strip() + "” is saved. It stands under Views"
                    + (shared.getValue() ? ", for everybody here." : "."));
        }
    }
}
