package org.countersign.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks or tells one thing. The ready-made confirmation fails on contrast and heading order. */
public class OwnDialog extends Dialog {

    private OwnDialog(String title, String text) {
        setHeaderTitle(title);
        addClassName("own-dialog");
        setMaxWidth("min(34rem, 100%)");
        add(new Paragraph(text));
    }

    /** Tells something; one button closes it. */
    public static OwnDialog notice(String title, String text) {
        OwnDialog dialog = new OwnDialog(title, text);
        Button close = new Button("Close", click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        return dialog;
    }

    /**
     * Asks before something happens. Escape and "Cancel" leave everything as it is.
     *
     * @param verb what the button does, the object named: "Sign off EH1a"
     */
    public static OwnDialog confirm(String title, String text, String verb, Runnable action) {
        OwnDialog dialog = new OwnDialog(title, text);
        Button cancel = new Button("Cancel", click -> dialog.close());
        Button act = new Button(verb, click -> {
            dialog.close();
            action.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        dialog.getFooter().add(cancel, act);
        return dialog;
    }
}
