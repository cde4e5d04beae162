package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog with fields; it stays open until they are right. */
abstract class CatalogueDialog extends Dialog {

    private final Button act = new Button();

    CatalogueDialog(String title, String text) {
        setHeaderTitle(title);
        addClassName("own-dialog");
        setMaxWidth("38rem");
        add(new Paragraph(text));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(click -> act());
        getFooter().add(new Button("Cancel", click -> close()), act);
    }

    /** Fields beneath each other. */
    void fields(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("dialog-form");
        add(form);
    }

    void verb(String words) {
        act.setText(words);
    }

    /** What its one button does. */
    abstract void act();
}
