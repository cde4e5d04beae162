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
        answer.setLabel(label(match));
        answer.setItems(match.indicator(), "");
        answer.setItemLabelGenerator(
                indicator -> indicator.isEmpty() ? another(match) : "It is " + indicator + taking(match));
        refresh();
        answer.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                deciding.decide(decisions -> decisions.matching(match.reference(), change.getValue()), id);
            }
        });
        add(answer);
    }

    private static String label(TitleMatch match) {
        String row =
                match.reference() + ", " + match.title() + " (" + match.place().words() + ")";
        String other = match.other().isEmpty() ? "" : "; " + match.other() + " here has the file’s title";
        return match.isRenamed() ? row + ": here it is “" + match.here() + "”" + other : row;
    }

    private static String another(TitleMatch match) {
        return match.isRenamed() ? "Another one: leave the row out" : "Another one, which is new";
    }

    private static String taking(TitleMatch match) {
        return match.isRenamed() ? ", and takes the file’s title" : "";
    }

    /** As it was decided, here or elsewhere. */
    void refresh() {
        answer.setValue(deciding.decisions().matches().get(match.reference()));
    }
}
