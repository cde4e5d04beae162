package org.countersign.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.Person;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.Responsibility;

/** Who answers for many indicators: somebody else, or nobody. */
class BulkPeople extends Div {

    private final transient Map<Responsibility, MultiSelectComboBox<Person>> people = PeopleFields.make();
    private final Map<Responsibility, Checkbox> nobody = new EnumMap<>(Responsibility.class);

    BulkPeople(List<Person> known, Runnable changed) {
        addClassName("bulk-people");
        people.forEach((kind, field) -> {
            Checkbox none = new Checkbox("Nobody is the " + kind.words());
            nobody.put(kind, none);
            field.setItems(known);
            field.addValueChangeListener(change -> changed.run());
            none.addValueChangeListener(change -> {
                field.clear();
                field.setEnabled(!change.getValue());
                changed.run();
            });
            add(field, none);
        });
    }

    List<BulkChange> changes() {
        return people.keySet().stream().flatMap(kind -> held(kind).stream()).toList();
    }

    private Optional<BulkChange> held(Responsibility kind) {
        if (nobody.get(kind).getValue()) {
            return Optional.of(new BulkChange.HeldBy(kind, Set.of()));
        }
        Set<Person> named = people.get(kind).getValue();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new BulkChange.HeldBy(
                        kind, named.stream().map(Person::id).collect(Collectors.toSet())));
    }
}
