package org.countersign.commentary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.commentary.Reasons;

/** Opens in place to ask why something is done; without a reason it is not. */
class ReasonBox extends Div {

    private final TextArea reason;
    private final Words words;
    private final transient Consumer<String> done;
    private final transient Runnable closed;

    /**
     * @param done takes the reason
     * @param closed what happens when whoever opened it thinks better of it
     */
    ReasonBox(Words words, Consumer<String> done, Runnable closed) {
        this.words = words;
        this.done = done;
        this.closed = closed;
        this.reason = new TextArea(words.label());
        addClassName("return-box");
        reason.setHelperText(words.help());
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Reasons.LONGEST);
        reason.setManualValidation(true);
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setWidthFull();
        NativeButton send = new NativeButton(words.verb(), click -> send());
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
            reason.setErrorMessage(words.missing());
            reason.focus();
        } else {
            done.accept(reason.getValue());
        }
    }

    /**
     * What it says.
     *
     * @param missing shown where nothing was typed
     */
    record Words(String label, String help, String verb, String missing) {

        static final Words RETURN = new Words(
                "What should change",
                "The reporter reads this above the text.",
                "Return with this reason",
                "Say what should change. Nothing was returned yet.");

        static final Words RETURN_ONE_STAGE = new Words(
                "What should be looked at again",
                "Whoever signed before reads this above the text.",
                "Return one stage with this reason",
                "Say what should be looked at again. Nothing was returned yet.");

        static final Words DECLINE = new Words(
                "Why the wording does not fit",
                "Whoever proposed it reads this.",
                "Decline with this reason",
                "Say why the wording does not fit. Nothing was declined yet.");

        static final Words REOPEN = new Words(
                "Why it is opened again",
                "It stands in the history. The signed text stays as it is until another one is signed.",
                "Reopen with this reason",
                "Say why it is opened again. Nothing was reopened yet.");
    }
}
