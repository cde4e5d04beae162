package org.countersign.indicator.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** A box with a name of its own for each row, which a ready-made selection column does not give. */
@Tag("input")
class SelectBox extends AbstractSinglePropertyField<SelectBox, Boolean> {

    SelectBox(String name, boolean ticked) {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox").setAttribute("aria-label", name);
        setSynchronizedEvent("change");
        setValue(ticked);
    }
}
