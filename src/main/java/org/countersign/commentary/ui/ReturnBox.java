package org.countersign.commentary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Opens in place to ask why a text goes back; without a reason it does not. */
class ReturnBox extends Div {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea("What should change");
    private final transient Consumer<String> giveBack;
    private final transient Runnable closed;

    ReturnBox(Consumer<String> giveBack, Runnable closed) {
        this.giveBack = giveBack;
        this.closed = closed;
        addClassName("return-box");
        reason.setHelperText("The reporter reads this above the text.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setWidthFull();
        NativeButton send = new NativeButton("Return with this reason", click -> send());
        send.addClassName("primary");
        Div actions = new Div(send, new NativeButton("Cancel", click -> close()));
        actions.addClassName("actions");
        add(reason, actions);
        setVisible(false);
        Shortcuts.addShortcutListener(this, () -> close(), Key.ESCAPE).listenOn(this);
    }

    void open() {
        setVisible(true);
        reason.focus();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    boolean isOpen() {
        return isVisible();
    }

    void send() {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        if (missing) {
            reason.setErrorMessage("Say what should change. Nothing was returned yet.");
            reason.focus();
        } else {
            giveBack.accept(reason.getValue());
        }
    }
}
