package org.countersign.commentary.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.countersign.calendar.MonthLabel;
import org.countersign.calendar.Period;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Opening;
import org.countersign.uikit.DateField;

/** Asks which month is opened and until when; what is wrong is said at its field, and nothing typed is lost. */
class MonthForm extends Div {

    private final TextField month = new TextField("Month");
    private final DateField reporters = new DateField("Reporters submit by");
    private final DateField owners = new DateField("Owners sign off by");
    private final DateField board = new DateField("Board meets on (optional)");
    private final MoreDates more;
    private final Checkbox trial = new Checkbox("This is a trial");
    private final transient BiConsumer<YearMonth, Opening> open;

    /** @param later names of the stages after the first */
    MonthForm(MonthForms.Start start, String verb, List<String> later, BiConsumer<YearMonth, Opening> open) {
        this.open = open;
        Deadlines deadlines = start.deadlines();
        this.more = new MoreDates(deadlines, later);
        addClassName("month-form");
        month.setValue(Period.month(start.month()).label());
        month.setHelperText("For example April 2020");
        month.setManualValidation(true);
        reporters.setValue(deadlines.reporters());
        owners.setValue(deadlines.owners());
        board.setValue(deadlines.board());
        trial.setHelperText("It runs beside your old way of working, sends no mail, and can be thrown away.");
        NativeButton send = new NativeButton(verb, click -> send());
        send.addClassName("primary");
        add(month, reporters, owners, board, more, trial, send);
    }

    /** Of one month only: its name is not asked for. */
    MonthForm fixed() {
        month.setVisible(false);
        trial.setVisible(false);
        return this;
    }

    private void send() {
        Optional<YearMonth> asked = MonthLabel.parse(month.getValue());
        month.setErrorMessage("Write a month and its year, such as April 2020. Nothing was opened.");
        month.setInvalid(asked.isEmpty());
        String reportersWrong = reporters.getValue() == null ? "Say by when reporters submit." : "";
        reporters.problem(reportersWrong);
        owners.problem(ownersWrong());
        board.problem(boardWrong());
        boolean right = (reportersWrong + ownersWrong() + boardWrong()).isEmpty() && !more.wrong(owners.getValue());
        if (asked.isPresent() && right) {
            Deadlines deadlines = more.with(
                    requireNonNull(reporters.getValue()), requireNonNull(owners.getValue()), board.getValue());
            open.accept(asked.get(), new Opening(deadlines, trial.getValue()));
        }
    }

    private String ownersWrong() {
        if (owners.getValue() == null) {
            return "Say by when owners sign off.";
        }
        return isBefore(owners, reporters) ? "Owners cannot be due before reporters." : "";
    }

    private String boardWrong() {
        return isBefore(board, owners) ? "The board cannot meet before owners are due." : "";
    }

    private static boolean isBefore(DateField one, DateField other) {
        LocalDate first = one.getValue();
        LocalDate second = other.getValue();
        return first != null && second != null && first.isBefore(second);
    }
}
