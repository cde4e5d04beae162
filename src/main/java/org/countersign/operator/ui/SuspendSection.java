package org.countersign.operator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.countersign.identity.Suspensions;
import org.countersign.uikit.OwnDialog;

/** Asks why an authority is to be suspended, and asks again before it is. */
class SuspendSection extends Section {

    private final TextArea reason = new TextArea("Reason");
    private final String name;
    private final transient Consumer<String> suspend;

    SuspendSection(String name, Consumer<String> suspend) {
        this.name = name;
        this.suspend = suspend;
        addClassName("operator-act");
        reason.setHelperText(
                "Everybody at " + name + " reads it, and it stays in their audit trail. 10 to 500 characters.");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Suspensions.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setWidthFull();
        add(
                new H2("Suspend"),
                new Paragraph("A suspended authority is read-only: its people sign in, read and export as before, and"
                        + " nobody writes, signs off, imports or changes settings."),
                reason,
                new NativeButton("Suspend " + name + "…", click -> ask()));
    }

    private void ask() {
        boolean stated = Suspensions.isReason(reason.getValue());
        reason.setInvalid(!stated);
        if (stated) {
            OwnDialog.confirm(
                            "Suspend " + name + "?",
                            "From now on nothing can be changed there until you restore it.",
                            "Suspend " + name,
                            () -> suspend.accept(reason.getValue()))
                    .open();
        } else {
            reason.setErrorMessage("Say why in 10 to 500 characters. Nothing was suspended.");
            reason.focus();
        }
    }
}
