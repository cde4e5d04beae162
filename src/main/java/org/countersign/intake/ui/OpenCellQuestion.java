package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.countersign.calculation.Absence;
import org.countersign.calculation.ParsedValue;
import org.countersign.calculation.Value;
import org.countersign.calculation.ValueText;
import org.countersign.intake.OpenCell;
import org.jspecify.annotations.Nullable;

/** A cell that is in doubt: its readings to choose from, a field to write what it should say, or without it. */
final class OpenCellQuestion extends Div {

    private static final Value BLANK = Value.none(Absence.MISSING);

    private final transient OpenCell cell;
    private final transient Deciding deciding;
    private final String id;

    OpenCellQuestion(OpenCell cell, Deciding deciding) {
        this.cell = cell;
        this.deciding = deciding;
        this.id = "cell-" + cell.place().column() + cell.place().row();
        addClassName("open-cell");
        if (!cell.answers().isEmpty()) {
            add(answers());
        }
        add(written(), without());
    }

    private RadioButtonGroup<Value> answers() {
        RadioButtonGroup<Value> answers = new RadioButtonGroup<>();
        answers.setId(id);
        answers.setLabel("Read " + cell.place().words() + ", “" + cell.text() + "”, as");
        answers.setItems(cell.answers());
        answers.setItemLabelGenerator(OpenCellQuestion::words);
        Value settled = settled();
        answers.setValue(isOffered(settled) ? settled : null);
        answers.addValueChangeListener(change -> settle(change.getValue(), id));
        return answers;
    }

    private boolean isOffered(@Nullable Value value) {
        return value != null && cell.answers().contains(value);
    }

    private TextField written() {
        TextField written = new TextField(
                cell.answers().isEmpty()
                        ? "What " + cell.place().words() + " should say"
                        : "Or write what it should say");
        written.setId(id + "-text");
        written.setHelperText("A number, or a mark such as tbc. The file stays as it is.");
        written.setMaxLength(60);
        written.setManualValidation(true);
        Value settled = settled();
        written.setValue(settled == null || isOffered(settled) || settled.equals(BLANK) ? "" : words(settled));
        written.addValueChangeListener(change -> {
            if (change.getValue().isBlank()) {
                return;
            }
            if (ValueText.parse(change.getValue()) instanceof ParsedValue.Read read) {
                settle(read.value(), id + "-text");
            } else {
                written.setErrorMessage("Write a number, such as 12 or 6.8, or a mark such as tbc or n/a.");
                written.setInvalid(true);
            }
        });
        return written;
    }

    private NativeButton without() {
        boolean left = BLANK.equals(settled());
        NativeButton without =
                new NativeButton(left ? "Left out" : "Leave this cell out", click -> settle(BLANK, id + "-without"));
        without.setId(id + "-without");
        without.addClassName("quiet");
        without.setAriaLabel(
                (left ? "Left out: " : "Leave out: ") + cell.place().words());
        return without;
    }

    private @Nullable Value settled() {
        return deciding.decisions().settled().get(cell.place());
    }

    private void settle(@Nullable Value value, String focus) {
        if (value != null) {
            deciding.decide(decisions -> decisions.settling(cell.place(), value), focus);
        }
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Figure figure ->
                figure.number().map(BigDecimal::toPlainString).orElse("");
            case Value.None none -> none.detail().isEmpty() ? none.reason().words() : none.detail();
        };
    }
}
