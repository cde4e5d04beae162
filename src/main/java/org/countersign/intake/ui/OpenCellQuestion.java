package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.math.BigDecimal;
import org.countersign.calculation.Value;
import org.countersign.intake.OpenCell;

/** A cell that is read in more than one way, with its readings to choose from. */
final class OpenCellQuestion extends Div {

    OpenCellQuestion(OpenCell cell, Deciding deciding) {
        addClassName("open-cell");
        if (cell.answers().isEmpty()) {
            add(new Paragraph("Mend " + cell.place().words() + " in the file and choose the file again."));
        } else {
            add(answers(cell, deciding));
        }
    }

    private static RadioButtonGroup<Value> answers(OpenCell cell, Deciding deciding) {
        String id = "cell-" + cell.place().column() + cell.place().row();
        RadioButtonGroup<Value> answers = new RadioButtonGroup<>();
        answers.setId(id);
        answers.setLabel("Read " + cell.place().words() + ", “" + cell.text() + "”, as");
        answers.setItems(cell.answers());
        answers.setItemLabelGenerator(OpenCellQuestion::words);
        answers.setValue(deciding.decisions().settled().get(cell.place()));
        answers.addValueChangeListener(
                change -> deciding.decide(decisions -> decisions.settling(cell.place(), change.getValue()), id));
        return answers;
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Figure figure ->
                figure.number().map(BigDecimal::toPlainString).orElse("");
            case Value.None none -> none.reason().words();
        };
    }
}
