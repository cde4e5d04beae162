package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countersign.intake.TitleMatch;

/** Whether a row is about the indicator here that has its title; asked above the rows, and at the row itself. */
final class MatchQuestion extends Div {

    private final transient TitleMatch match;
    private final transient Deciding deciding;
    private final RadioButtonGroup<String> answer = new RadioButtonGroup<>();

    MatchQuestion(TitleMatch match, String id, Deciding deciding) {
        this.match = match;
        this.deciding = deciding;
        answer.setId(id);
        answer.setLabel(
                match.reference() + ", " + match.title() + " (" + match.place().words() + ")");
        answer.setItems(match.indicator(), "");
        answer.setItemLabelGenerator(
                indicator -> indicator.isEmpty() ? "Another one, which is new" : "It is " + indicator);
        refresh();
        answer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deciding.decide(decisions -> decisions.matching(match.reference(), change.getValue()), id);
            }
        });
        add(answer);
    }

    /** As it was decided, here or elsewhere. */
    void refresh() {
        answer.setValue(deciding.decisions().matches().get(match.reference()));
    }
}
