package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.indicator.BulkChange;

/** What is good, with its reason, and of what stretch of time a figure speaks: for many indicators. */
class BulkMeaning extends Div {

    private final ComboBox<Polarity.Kind> good = FormPart.choice(
            "Good is",
            Stream.of(Polarity.Kind.values())
                    .filter(kind -> kind != Polarity.Kind.WITHIN_RANGE)
                    .toArray(Polarity.Kind[]::new),
            JudgementPart::words);
    private final TextField why = new TextField("Why");
    private final ComboBox<Timing> timing = FormPart.choice("A figure speaks of", Timing.values(), Timing::words);

    BulkMeaning(Runnable onChange) {
        addClassName("dialog-form");
        good.setHelperText("A range is set at each indicator. Changes nothing where the same was good already.");
        why.setHelperText("Kept in the history of each definition.");
        why.setMaxLength(1000);
        why.setManualValidation(true);
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setVisible(false);
        good.addValueChangeListener(change -> why.setVisible(change.getValue() != null));
        Stream.of(good, timing).forEach(field -> field.addValueChangeListener(change -> onChange.run()));
        add(good, why, timing);
    }

    boolean isAnswered() {
        boolean silent = good.getValue() != null && why.getValue().isBlank();
        why.setErrorMessage("Say why, in a few words.");
        why.setInvalid(silent);
        return !silent;
    }

    List<BulkChange> changes() {
        return Stream.<Optional<? extends BulkChange>>of(
                        Optional.ofNullable(good.getValue())
                                .map(kind -> new BulkChange.Good(
                                        new Polarity(kind, null, null),
                                        why.getValue().strip())),
                        Optional.ofNullable(timing.getValue()).map(BulkChange.Speaking::new))
                .<BulkChange>flatMap(Optional::stream)
                .toList();
    }
}
