package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;

/** Locks a month or unlocks it, with a reason that everybody who meets the lock is shown. */
class LockForm extends NativeDetails {

    private static final int LONGEST = 500;

    private final TextField reason = new TextField("Reason");
    private final transient Function<String, Optional<String>> turn;

    /** @param turn takes the reason and says what is wrong, if anything is */
    LockForm(CycleDetails cycle, Function<String, Optional<String>> turn) {
        super((cycle.open() ? "Lock " : "Unlock ") + Period.month(cycle.month()).label());
        this.turn = turn;
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setWidthFull();
        NativeButton send = new NativeButton(cycle.open() ? "Lock the month" : "Unlock the month", click -> send());
        send.addClassName("primary");
        String does = cycle.open()
                ? "Texts and signatures stop where they are; figures can still be revised. One commentary can be reopened by"
                        + " itself."
                : "Texts can be written and signed again.";
        Div form = new Div(new Paragraph(does), reason, send);
        form.addClassName("lock-form");
        setContent(form);
    }

    private void send() {
        Optional<String> wrong = turn.apply(reason.getValue());
        reason.setInvalid(wrong.isPresent());
        wrong.ifPresent(words -> {
            reason.setErrorMessage(words);
            reason.focus();
        });
    }
}
