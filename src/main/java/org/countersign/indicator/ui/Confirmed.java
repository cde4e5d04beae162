package org.countersign.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;

/** Whether a person stands by the frequency. */
class Confirmed extends Checkbox {

    Confirmed() {
        super("Frequency confirmed");
    }
}
