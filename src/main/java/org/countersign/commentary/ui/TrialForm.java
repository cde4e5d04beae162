package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.uikit.Alert;

/** Throws a trial away, once somebody said that they mean it. */
class TrialForm extends NativeDetails {

    private final Checkbox sure = new Checkbox("Throw away all texts and signatures of this trial");
    private final Alert alert = new Alert();

    TrialForm(CycleDetails cycle, Runnable throwAway) {
        super("Throw away the trial of " + Period.month(cycle.month()).label());
        Div form = new Div(
                new Paragraph("Its texts and signatures are gone for everybody, and the month can be opened afresh."
                        + " Figures stay."),
                sure,
                alert,
                new NativeButton("Throw the trial away", click -> {
                    alert.say(sure.getValue() ? "" : "Tick the box first. Nothing was thrown away.");
                    if (sure.getValue()) {
                        throwAway.run();
                    }
                }));
        form.addClassName("lock-form");
        setContent(form);
    }
}
