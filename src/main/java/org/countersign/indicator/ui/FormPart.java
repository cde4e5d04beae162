package org.countersign.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.indicator.IndicatorDetails;

/** Some fields of an indicator that belong together, each with a line saying what it is for. */
abstract class FormPart extends Section {

    private final Div fields = new Div();

    FormPart(String title) {
        addClassName("form-part");
        fields.addClassName("form-fields");
        add(new H2(title), fields);
    }

    <C extends Component & HasHelper> void field(C field, String hint) {
        field.setHelperText(hint);
        fields.add(field);
    }

    void more(Component... components) {
        fields.add(components);
    }

    static <T> ComboBox<T> choice(String label, T[] all, Function<T, String> words) {
        ComboBox<T> field = new ComboBox<>(label, all);
        field.setItemLabelGenerator(words::apply);
        field.setManualValidation(true);
        return field;
    }

    /** Told whenever somebody changes something here. */
    void onChange(Runnable listener) {
        inputs().forEach(input -> input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.run();
            }
        }));
    }

    Stream<HasValue<?, ?>> inputs() {
        return fields.getChildren().filter(HasValue.class::isInstance).map(field -> (HasValue<?, ?>) field);
    }

    abstract void show(IndicatorDetails indicator, CataloguePage page);

    /** Whether all fields are right; says at each what is wrong. */
    abstract boolean isAnswered();
}
