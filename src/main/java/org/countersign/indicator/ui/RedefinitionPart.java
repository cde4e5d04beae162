package org.countersign.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.countersign.indicator.Redefinition;

/** Asked once what is counted has changed: since when it holds, or whether only the words were put right. */
class RedefinitionPart extends Div {

    private static final String LATER = "Something else is counted from a month on";
    private static final String WORDS = "Only the words were corrected";

    private final RadioButtonGroup<String> what = new RadioButtonGroup<>("What changed");
    private final MonthField month = new MonthField("Holds from");
    private final TextField reason = new TextField("Reason");

    RedefinitionPart() {
        addClassName("redefinition");
        what.setItems(List.of(LATER, WORDS));
        what.setManualValidation(true);
        what.addValueChangeListener(change -> month.setVisible(LATER.equals(change.getValue())));
        month.setVisible(false);
        month.setHelperText("No change is calculated over the beginning of this month.");
        reason.setMaxLength(1000);
        reason.setManualValidation(true);
        reason.setHelperText("Kept in the history of the definition.");
        add(
                new H2("The definition changed"),
                new Paragraph(
                        "Figures before and after a new definition cannot be compared. From which month does it hold?"),
                what,
                month,
                reason);
        setVisible(false);
    }

    void ask() {
        setVisible(true);
        reason.focus();
    }

    void forget() {
        setVisible(false);
        what.setValue(null);
        month.month(null);
        reason.setValue("");
    }

    boolean isAnswered() {
        what.setErrorMessage("Choose one.");
        what.setInvalid(what.getValue() == null);
        reason.setErrorMessage("Say why, in a few words.");
        reason.setInvalid(reason.getValue().strip().length() < 3);
        boolean dated = !LATER.equals(what.getValue()) || month.isAnswered(true);
        return dated && !what.isInvalid() && !reason.isInvalid();
    }

    Redefinition redefinition() {
        String why = reason.getValue().strip();
        return LATER.equals(what.getValue())
                ? new Redefinition.From(month.month().orElseThrow(), why)
                : new Redefinition.Correction(why);
    }
}
