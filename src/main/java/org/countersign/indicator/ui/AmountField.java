package org.countersign.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number as people type it: "1,250", "2.5". */
class AmountField extends TextField {

    private static final BigDecimal ENOUGH = new BigDecimal("100000");
    private static final int DECIMALS = 4;
    private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

    AmountField(String label) {
        super(label);
        setManualValidation(true);
    }

    void amount(@Nullable BigDecimal amount) {
        setValue(amount == null ? "" : amount.stripTrailingZeros().toPlainString());
        setInvalid(false);
    }

    Optional<BigDecimal> amount() {
        String typed = typed();
        return typed.matches(NUMBER) ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    /** A whole number from 1. */
    Optional<Integer> whole() {
        return amount().filter(amount -> amount.stripTrailingZeros().scale() <= 0)
                .filter(amount -> amount.signum() > 0 && amount.precision() < 10)
                .map(BigDecimal::intValueExact);
    }

    boolean isAnswered(boolean required) {
        return tell(typed().isEmpty() ? required : amount().isEmpty(), "Write a number such as 250 or 2.5.");
    }

    /** Whether it is at least 0, or empty. */
    boolean isDistance() {
        return isAnswered(false)
                && tell(amount().filter(amount -> amount.signum() < 0).isPresent(), "Write a number of 0 or more.");
    }

    /** As a distance, and below a hundred thousand with at most four digits after the point: what a threshold can be. */
    boolean isThreshold() {
        return isDistance()
                && tell(
                        amount().filter(amount -> amount.compareTo(ENOUGH) >= 0
                                        || amount.stripTrailingZeros().scale() > DECIMALS)
                                .isPresent(),
                        "Write a number below 100,000 with at most four digits after the point.");
    }

    private boolean tell(boolean wrong, String words) {
        setErrorMessage(words);
        setInvalid(wrong);
        return !wrong;
    }

    private String typed() {
        return getValue().replaceAll("[,\\s%]", "");
    }
}
