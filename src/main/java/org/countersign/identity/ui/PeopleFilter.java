package org.countersign.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.countersign.identity.Colleague;
import org.countersign.identity.Colleague.State;
import org.countersign.identity.Role;

/** Finds people by name, address, role and state. */
class PeopleFilter extends Div {

    private final TextField text = new TextField("Find");
    private final ComboBox<Role> role = new ComboBox<>("Role");
    private final ComboBox<State> state = new ComboBox<>("State");

    PeopleFilter(Runnable changed) {
        addClassName("filter-bar");
        text.setPlaceholder("Name or e-mail address");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.run());
        prepare(role, changed);
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::words);
        prepare(state, changed);
        state.setItems(State.values());
        state.setItemLabelGenerator(State::words);
        Div fields = new Div(text, role, state);
        fields.addClassName("fields");
        add(fields);
    }

    boolean keeps(Colleague person) {
        String searched = (person.name() + " " + person.invitedAt().orElse("")).toLowerCase(Locale.UK);
        return searched.contains(text.getValue().strip().toLowerCase(Locale.UK))
                && (role.getValue() == null || person.is(role.getValue()))
                && (state.getValue() == null || person.state() == state.getValue());
    }

    private static void prepare(ComboBox<?> field, Runnable changed) {
        field.setPlaceholder("All");
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed.run());
    }
}
