package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A dialog with fields; it stays open until they are right. */
abstract class FormDialog extends Dialog {

    FormDialog(String title, String text) {
        setHeaderTitle(title);
        addClassName("own-dialog");
        setMaxWidth("min(38rem, 100%)");
        add(new Paragraph(text));
    }

    /** Fields beneath each other. */
    static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("dialog-form");
        return form;
    }

    /** A part with a heading of its own. */
    static Div part(String title, Component... content) {
        Div part = new Div(new H3(title), form(content));
        part.addClassName("dialog-part");
        return part;
    }

    /** The button that does what the dialog is for. */
    static Button primary(String verb, Runnable action) {
        Button button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
