package org.countersign.intake.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.ProposedDeadlines;

/** Whether the month is opened for commentary, and until when, or loaded as history. */
final class MonthQuestion extends FieldSet {

    private final DeadlineQuestions deadlines;
    private final transient Deciding deciding;
    private final transient ProposedDeadlines proposal;

    MonthQuestion(String month, ProposedDeadlines proposal, Deciding deciding) {
        super(month + " is not open for commentary");
        this.deciding = deciding;
        this.proposal = proposal;
        addClassName("question");
        deadlines = new DeadlineQuestions(month, proposal, deciding::changed);
        RadioButtonGroup<Boolean> history = new RadioButtonGroup<>();
        history.setId("history");
        history.setAriaLabel("What becomes of " + month);
        history.setItems(false, true);
        history.setItemLabelGenerator(yes -> yes
                ? "Load it as history: imported, not signed. Nobody is asked for a text, and nothing is late."
                : "Open it for commentary");
        history.setValue(deciding.decisions().history());
        if (history.getValue()) {
            history.setHelperText(
                    "History is proposed where a later month is or was open, or, before any was, for a month"
                            + " more than three months old.");
        }
        history.addValueChangeListener(change -> {
            deadlines.setVisible(!change.getValue());
            deciding.decide(decisions -> decisions.asHistory(change.getValue()));
        });
        deadlines.setVisible(!history.getValue());
        add(history, deadlines);
    }

    /** The deadlines; history has none, and needs none to be right. */
    Optional<Deadlines> answer() {
        return deciding.decisions().history() ? Optional.of(proposal.deadlines()) : deadlines.answer();
    }
}
