package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import org.countersign.calendar.WorkingDays;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.uikit.DateField;

/** For the performance team: opens one signed commentary again, until a day. */
class ReopeningPane extends NativeDetails {

    private static final int USUAL_DAYS = 5;

    private final ItemPage item;
    private final transient RefusalWords words;
    private final transient Steps steps;

    ReopeningPane(ItemPage item, LocalDate today, Acting acting, RefusalWords words, Steps steps) {
        super("Reopen this commentary");
        this.item = item;
        this.words = words;
        this.steps = steps;
        DateField until = new DateField("Last day to sign it again");
        until.setValue(WorkingDays.plus(today, USUAL_DAYS));
        ReasonBox box = new ReasonBox(
                ReasonBox.Words.REOPEN,
                reason -> answered(acting.reopen(item, reason, until.getValue())),
                () -> setOpen(false));
        box.setVisible(true);
        setContent(new Div(until, box));
        addToggleListener(toggled -> box.setVisible(true));
    }

    private void answered(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done ->
                steps.again(
                        item.name() + ": reopened. Its reporter can change it; the signed version comes back if nobody"
                                + " signs in time.");
            case Outcome.Refused refused -> steps.refused(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused(
                        "Somebody changed this commentary while you were reading. Nothing was reopened. This is how"
                                + " it stands now.");
        }
    }
}
