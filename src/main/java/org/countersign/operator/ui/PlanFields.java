package org.countersign.operator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.commentary.CyclePlan;
import org.countersign.commentary.Deadlines;

/** The cycle calendar of a financial year: from which month on, and by which working day after a month's end. */
class PlanFields extends Div {

    private static final int REPORTERS = 5;
    private static final int OWNERS = 8;

    private final ComboBox<FinancialYear> year = new ComboBox<>("Financial year");
    private final ComboBox<YearMonth> first = new ComboBox<>("First month with commentary");
    private final IntegerField reporters = new IntegerField("Reporters submit by working day");
    private final IntegerField owners = new IntegerField("Owners sign off by working day");
    private final NativeDetails dates = new NativeDetails();

    PlanFields(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        FinancialYear current = FinancialYear.containing(now);
        addClassName("plan-fields");
        year.setItems(current, current.next());
        year.setItemLabelGenerator(FinancialYear::label);
        first.setItemLabelGenerator(month -> Period.month(month).label());
        year.addValueChangeListener(change -> offerMonths(change.getValue()));
        year.setValue(current);
        first.setValue(now);
        reporters.setValue(REPORTERS);
        owners.setValue(OWNERS);
        Stream.of(reporters, owners).forEach(field -> {
            field.setManualValidation(true);
            field.setMin(1);
            field.setHelperText("Counted from the end of the month; weekends and bank holidays do not count.");
            field.addValueChangeListener(change -> showDates());
        });
        first.addValueChangeListener(change -> showDates());
        add(
                new H2("Cycle calendar"),
                new Paragraph("When months are due. The performance team can move the dates of any month."),
                new Div(year, first),
                new Div(reporters, owners),
                dates);
        showDates();
    }

    boolean isComplete() {
        year.setErrorMessage("Choose a financial year.");
        year.setInvalid(year.isEmpty());
        first.setErrorMessage("Choose a month of that year.");
        first.setInvalid(first.isEmpty());
        reporters.setErrorMessage("Enter a number from 1 to " + CyclePlan.LATEST + ".");
        reporters.setInvalid(!isDay(reporters));
        owners.setErrorMessage("Enter a number up to " + CyclePlan.LATEST + ", not before reporters.");
        owners.setInvalid(!isDay(owners) || isDay(reporters) && owners.getValue() < reporters.getValue());
        return Stream.of(year, first).noneMatch(ComboBox::isInvalid)
                && Stream.of(reporters, owners).noneMatch(IntegerField::isInvalid);
    }

    CyclePlan plan() {
        return new CyclePlan(
                requireNonNull(year.getValue()),
                requireNonNull(first.getValue()),
                reporters.getValue(),
                owners.getValue());
    }

    private static boolean isDay(IntegerField field) {
        return !field.isEmpty() && field.getValue() >= 1 && field.getValue() <= CyclePlan.LATEST;
    }

    private void offerMonths(FinancialYear chosen) {
        first.setItems(chosen == null ? Stream.<YearMonth>of().toList() : chosen.months());
        first.setValue(chosen == null ? null : chosen.months().getFirst());
    }

    private void showDates() {
        boolean complete = isComplete();
        dates.setVisible(complete);
        if (complete) {
            UnorderedList list = new UnorderedList();
            plan().months().forEach((month, due) -> list.add(new ListItem(words(month, due))));
            dates.setSummaryText("Dates of " + plan().months().size() + " months");
            dates.setContent(list);
        }
    }

    private static String words(YearMonth month, Deadlines due) {
        return Period.month(month).label() + ": reporters by " + LondonTime.day(due.reporters()) + ", owners by "
                + LondonTime.day(due.owners());
    }
}
