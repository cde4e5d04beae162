package org.countersign.intake.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.intake.RecognisedRow;

/** Which indicators seem not to be monthly; a yes each. */
final class FrequencyQuestions extends FieldSet {

    FrequencyQuestions(List<RecognisedRow> rows, Deciding deciding) {
        super("Is this reported less often than each month?");
        addClassName("question");
        Paragraph why = new Paragraph("Without a yes it counts as monthly, and a month without a figure as missing.");
        why.addClassNames("soft", "small");
        add(why);
        rows.forEach(row -> add(question(row, deciding)));
    }

    private static Checkbox question(RecognisedRow row, Deciding deciding) {
        Checkbox yes = new Checkbox(row.reference() + ", " + row.title() + ": "
                + row.frequency().frequency().words() + " (" + row.frequency().reason() + ")");
        yes.setValue(deciding.decisions().frequencies().contains(row.reference()));
        yes.addValueChangeListener(change -> deciding.decide(decisions -> change.getValue()
                ? decisions.confirmingFrequency(row.reference())
                : decisions.keepingMonthly(row.reference())));
        return yes;
    }
}
