package org.countersign.identity.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.countersign.identity.EmailAddress;

/** An e-mail address; what is wrong with it is said at the field, and what was typed stays. */
class EmailField extends TextField {

    EmailField(String label) {
        super(label);
        setManualValidation(true);
        setMaxLength(254);
        getElement().setAttribute("autocapitalize", "none");
    }

    boolean isLeftEmpty() {
        return getValue().isBlank();
    }

    Optional<EmailAddress> address() {
        try {
            EmailAddress address = new EmailAddress(getValue());
            setInvalid(false);
            return Optional.of(address);
        } catch (IllegalArgumentException e) {
            setErrorMessage(e.getMessage());
            setInvalid(true);
            return Optional.empty();
        }
    }
}
