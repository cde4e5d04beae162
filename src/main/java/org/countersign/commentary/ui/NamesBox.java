package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.countersign.uikit.Alert;

/** Asks whoever submits whether what looks like a name, initials or a case number is one. */
class NamesBox extends Div {

    private final Alert alert = new Alert();
    private final NativeButton confirm;
    private final NativeButton change;

    NamesBox(Runnable confirmed, Runnable backToText) {
        addClassName("names-box");
        confirm = new NativeButton("It names nobody: submit", click -> confirmed.run());
        change = new NativeButton("Change the text", click -> {
            close();
            backToText.run();
        });
        Div actions = new Div(change, confirm);
        actions.addClassName("actions");
        add(alert, actions);
        close();
    }

    void ask(String words) {
        setVisible(true);
        alert.say(words);
        change.focus();
    }

    final void close() {
        alert.clear();
        setVisible(false);
    }
}
