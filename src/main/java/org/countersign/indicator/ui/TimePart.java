package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.YearMonth;
import org.countersign.calculation.Timing;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Standing;
import org.jspecify.annotations.Nullable;

/** How often, of what stretch of time, and since when. */
class TimePart extends FormPart {

    private final ComboBox<Frequency> frequency = choice("Frequency", Frequency.values(), Frequency::words);
    private final Confirmed confirmed = new Confirmed();
    private final ComboBox<Timing> timing = choice("A figure speaks of", Timing.values(), Timing::words);
    private final AmountField lag = new AmountField("Months in arrears");
    private final MonthField since = new MonthField("Measured since");
    private final MonthField until = new MonthField("Measured until");

    TimePart() {
        super("Time");
        field(frequency, "How often a figure is due.");
        field(confirmed, "Until a person confirms it, a blank counts as missing.");
        field(timing, "Decides the year to date and what a change is held against.");
        field(lag, "With 2, April's cycle asks for February.");
        field(since, "Before it, the indicator is not listed. Empty: always.");
        field(until, "After it, the indicator is archived. Empty: it goes on.");
    }

    @Override
    void show(IndicatorDetails indicator, CataloguePage page) {
        frequency.setValue(indicator.measure().frequency());
        confirmed.setValue(indicator.measure().frequencyConfirmed());
        timing.setValue(indicator.measure().timing());
        lag.setValue(Integer.toString(indicator.measure().lag()));
        since.month(indicator.since());
        until.month(indicator.until());
    }

    @Override
    boolean isAnswered() {
        lag.setErrorMessage("Write a number from 0 to 24.");
        lag.setInvalid(!lag.getValue().strip().matches("1?\\d|2[0-4]"));
        frequency.setErrorMessage("Choose how often.");
        frequency.setInvalid(frequency.getValue() == null);
        timing.setErrorMessage("Choose what a figure speaks of.");
        timing.setInvalid(timing.getValue() == null);
        boolean months = since.isAnswered(false) & until.isAnswered(false) && inOrder();
        return months && !lag.isInvalid() && !frequency.isInvalid() && !timing.isInvalid();
    }

    private boolean inOrder() {
        boolean reversed = until.month()
                .filter(last -> since.month().filter(last::isBefore).isPresent())
                .isPresent();
        if (reversed) {
            until.setErrorMessage("The last month lies before the first.");
            until.setInvalid(true);
        }
        return !reversed;
    }

    Frequency frequency() {
        return frequency.getValue();
    }

    boolean confirmed() {
        return confirmed.getValue();
    }

    Timing timing() {
        return timing.getValue();
    }

    int lag() {
        return Integer.parseInt(lag.getValue().strip());
    }

    Standing within(Standing standing) {
        @Nullable YearMonth first = since.month().orElse(null);
        @Nullable YearMonth last = until.month().orElse(null);
        return new Standing(standing.theme(), standing.enteredBy(), first, last, standing.part());
    }
}
