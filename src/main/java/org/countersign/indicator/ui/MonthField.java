package org.countersign.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.calendar.MonthLabel;
import org.jspecify.annotations.Nullable;

/** A month as people write it: "April 2020", "Apr-20", "2020-04". */
class MonthField extends TextField {

    MonthField(String label) {
        super(label);
        setManualValidation(true);
    }

    void month(@Nullable YearMonth month) {
        setValue(month == null ? "" : Months.words(month));
        setInvalid(false);
    }

    Optional<YearMonth> month() {
        return MonthLabel.parse(getValue());
    }

    /** Whether it is a month, or empty where it may be; says so if not. */
    boolean isAnswered(boolean required) {
        setErrorMessage("Write a month such as April 2020.");
        setInvalid(getValue().isBlank() ? required : month().isEmpty());
        return !isInvalid();
    }
}
