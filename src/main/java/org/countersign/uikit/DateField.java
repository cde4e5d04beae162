package org.countersign.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A date typed into the browser's own field; the ready-made picker fails on accessibility when open. */
public final class DateField extends AbstractCompositeField<Div, DateField, @Nullable LocalDate> {

    private final Input input = new Input();
    private final Alert alert = new Alert().tiedTo(input);

    public DateField(String label) {
        super(null);
        String id = "date-" + UUID.randomUUID();
        NativeLabel words = new NativeLabel(label);
        words.setFor(id);
        input.setId(id);
        input.setType("date");
        input.addValueChangeListener(change -> setModelValue(date(change.getValue()), change.isFromClient()));
        getContent().addClassName("field");
        getContent().add(words, input, alert);
    }

    /** What is wrong with the date; empty takes it away. */
    public void problem(String words) {
        alert.say(words);
        input.getElement().setAttribute("aria-invalid", Boolean.toString(!words.isEmpty()));
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        input.setValue(Optional.ofNullable(date).map(LocalDate::toString).orElse(""));
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
