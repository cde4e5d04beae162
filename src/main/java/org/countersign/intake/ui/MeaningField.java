package org.countersign.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.PeriodText;
import org.countersign.intake.Column;
import org.countersign.intake.ColumnKind;
import org.countersign.intake.Meaning;

/** What a column holds; of figures and targets also the period or year. */
final class MeaningField extends Div {

    private final transient Column column;
    private final transient Consumer<Meaning> said;
    private final ComboBox<ColumnKind> kind = new ComboBox<>();
    private final TextField of = new TextField();

    MeaningField(Column column, String id, Consumer<Meaning> said) {
        this.column = column;
        this.said = said;
        addClassName("meaning");
        kind.setId(id);
        kind.setAriaLabel("Read column " + column.letter() + ", " + column.heading() + ", as");
        kind.setItems(ColumnKind.values());
        kind.setItemLabelGenerator(ColumnKind::words);
        kind.setValue(column.kind());
        kind.addValueChangeListener(change -> chosen(change.getValue()));
        of.setAriaLabel("Period of column " + column.letter() + ", " + column.heading());
        of.setValue(known(column));
        of.setManualValidation(true);
        of.addValueChangeListener(change -> named(change.getValue()));
        ask(column.kind());
        add(kind, of);
    }

    void focus() {
        kind.focus();
    }

    private static String known(Column column) {
        if (column.kind() == ColumnKind.TARGET && column.year() != null) {
            return column.year().label();
        }
        return isOfPeriod(column.kind()) && column.period() != null
                ? column.period().shortLabel()
                : "";
    }

    private void ask(ColumnKind chosen) {
        of.setVisible(isOfPeriod(chosen) || chosen == ColumnKind.TARGET);
        of.setPlaceholder(chosen == ColumnKind.TARGET ? "2020-21" : "Apr-20");
    }

    /** A text without a period is of the latest. */
    private static boolean isOfPeriod(ColumnKind kind) {
        return kind == ColumnKind.MONTH || kind == ColumnKind.COMMENTARY;
    }

    /** Figures wait for their period to be named; a target may do without a year. */
    private void chosen(ColumnKind now) {
        if (now == null) {
            kind.setValue(column.kind());
            return;
        }
        ask(now);
        if (now == ColumnKind.MONTH) {
            of.focus();
        } else if (now != column.kind()) {
            said.accept(Meaning.of(now));
        }
    }

    private void named(String text) {
        if (kind.getValue() == ColumnKind.TARGET) {
            FinancialYear.parse(text)
                    .ifPresentOrElse(
                            year -> said.accept(new Meaning(ColumnKind.TARGET, null, year)),
                            () -> refuse("Write a year: 2020-21."));
        } else {
            PeriodText.parse(text)
                    .ifPresentOrElse(
                            period -> said.accept(new Meaning(kind.getValue(), period, null)),
                            () -> refuse("Write a month, quarter or year: Apr-20, Q1 2020-21 or 2020-21."));
        }
    }

    private void refuse(String why) {
        of.setErrorMessage(why);
        of.setInvalid(true);
    }
}
