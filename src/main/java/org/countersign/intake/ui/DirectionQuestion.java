package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.Question;

/** What the marks of the direction column mean; asked once for the file, with no answer chosen beforehand. */
final class DirectionQuestion extends Div {

    private final RadioButtonGroup<DirectionReading> answer = new RadioButtonGroup<>();

    DirectionQuestion(Question question, Deciding deciding) {
        addClassName("question");
        answer.setId("direction");
        answer.setLabel(question.sentence());
        answer.setHelperText("In " + question.place().words() + ". Most files of this kind mean what is good.");
        answer.setItems(DirectionReading.POLARITY, DirectionReading.TRAVEL, DirectionReading.UNDECIDED);
        answer.setItemLabelGenerator(reading -> words(reading, question));
        answer.setManualValidation(true);
        if (deciding.knowsDirection()) {
            answer.setValue(deciding.decisions().direction());
        }
        answer.addValueChangeListener(change -> {
            answer.setInvalid(false);
            deciding.direction(change.getValue());
        });
        add(answer);
    }

    static boolean asks(Question question) {
        return question.kind() == Question.Kind.DIRECTION_COLUMN;
    }

    void missing() {
        answer.setErrorMessage("Choose what the marks mean. Nothing was imported yet.");
        answer.setInvalid(true);
        answer.getElement().executeJs("this.focus()");
    }

    private static String words(DirectionReading reading, Question question) {
        return switch (reading) {
            case POLARITY -> "What is good: " + question.proposed();
            case TRAVEL -> "Where the figure went. Nothing is taken from them: travel is calculated here.";
            case UNDECIDED -> "I do not know. Nothing is taken from them for now.";
        };
    }
}
