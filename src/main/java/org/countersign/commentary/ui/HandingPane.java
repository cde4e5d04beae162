package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.countersign.commentary.Move;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.uikit.Alert;

/** Hands this commentary, or all that waits for somebody, to a colleague. */
class HandingPane extends NativeDetails {

    private static final int LONGEST = 200;

    private final ItemPage item;
    private final transient Acting acting;
    private final transient RefusalWords words;
    private final transient Steps steps;
    private final ComboBox<Map.Entry<PersonId, String>> to = new ComboBox<>("To whom");
    private final TextField reason = new TextField("Why (optional)");
    private final Alert alert = new Alert();
    private final Checkbox all = new Checkbox("Also everything else that waits for me");

    HandingPane(ItemPage item, Acting acting, RefusalWords words, Steps steps) {
        super("Hand over to somebody else");
        this.item = item;
        this.acting = acting;
        this.words = words;
        this.steps = steps;
        to.setItems(people());
        to.setItemLabelGenerator(Map.Entry::getValue);
        to.setManualValidation(true);
        reason.setMaxLength(LONGEST);
        all.setVisible(item.commentary().state() == State.SUBMITTED ? item.may(Move.RETURN) : !item.onBehalf());
        NativeButton hand = new NativeButton("Hand over", click -> hand());
        Div form = new Div(
                new Paragraph("They act in your place and are told at once. What they do is shown as done on behalf."),
                to,
                reason,
                all,
                alert,
                hand);
        form.addClassName("month-form");
        setContent(form);
    }

    private List<Map.Entry<PersonId, String>> people() {
        return item.names().entrySet().stream()
                .filter(person -> !person.getKey().equals(item.me()))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    private void hand() {
        to.setErrorMessage("Choose somebody. Nothing was handed over yet.");
        to.setInvalid(to.getValue() == null);
        if (!to.isInvalid()) {
            hand(to.getValue().getKey(), to.getValue().getValue());
        }
    }

    private void hand(PersonId person, String name) {
        switch (acting.handOver(item, person, reason.getValue())) {
            case Outcome.Done done -> steps.again(item.name() + ": handed over to " + name + others(person) + ".");
            case Outcome.Refused refused -> alert.say(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                steps.refused("Somebody changed this commentary while you were reading. Nothing was handed over.");
        }
    }

    private String others(PersonId person) {
        int others = all.getValue() ? acting.handOverAll(item, person, reason.getValue()) : 0;
        return others == 0 ? "" : ", and %d more".formatted(others);
    }
}
