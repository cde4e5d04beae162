package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;
import org.countersign.tenancy.Unseen;
import org.countersign.uikit.DateField;

/** Day, label and indicators of an event. */
class EventFields extends Div {

    private final DateField day = new DateField("Day");
    private final TextField label = new TextField("What happened");
    private final MultiSelectComboBox<IndicatorDetails> about = new MultiSelectComboBox<>("Indicators");

    EventFields() {
        addClassName("rows");
        label.setMaxLength(200);
        label.setManualValidation(true);
        about.setItemLabelGenerator(indicator -> indicator.reference() + " " + indicator.title());
        about.setHelperText("None chosen: all of them.");
        about.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        add(day, label, about);
    }

    void offer(List<IndicatorDetails> all) {
        about.setItems(all);
    }

    void show(MarkedEvent event, List<IndicatorDetails> all) {
        offer(all);
        day.setValue(event.day());
        label.setValue(event.label());
        about.setValue(all.stream()
                .filter(indicator -> event.indicators().contains(indicator.id()))
                .collect(Collectors.toSet()));
    }

    /** For another: the day stays. */
    void clear() {
        label.clear();
        about.clear();
    }

    boolean isAnswered() {
        day.problem(day.getValue() == null ? "Give the day." : "");
        label.setErrorMessage("Say what happened, in a few words.");
        label.setInvalid(Unseen.only(label.getValue()));
        return day.getValue() != null && !label.isInvalid();
    }

    LocalDate day() {
        return requireNonNull(day.getValue());
    }

    String label() {
        return label.getValue().strip();
    }

    Set<IndicatorId> about() {
        return about.getValue().stream().map(IndicatorDetails::id).collect(Collectors.toSet());
    }
}
