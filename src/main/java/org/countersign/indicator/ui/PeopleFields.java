package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.EnumMap;
import java.util.Map;
import org.countersign.identity.Person;
import org.countersign.indicator.Responsibility;

/** One field for each way of answering for an indicator. */
final class PeopleFields {

    private PeopleFields() {}

    static Map<Responsibility, MultiSelectComboBox<Person>> make() {
        Map<Responsibility, MultiSelectComboBox<Person>> fields = new EnumMap<>(Responsibility.class);
        fields.put(Responsibility.REPORTER, field("Reporters"));
        fields.put(Responsibility.OWNER, field("Owners"));
        fields.put(Responsibility.REPORTER_DEPUTY, field("Deputies of the reporters"));
        fields.put(Responsibility.OWNER_DEPUTY, field("Deputies of the owners"));
        return fields;
    }

    private static MultiSelectComboBox<Person> field(String label) {
        MultiSelectComboBox<Person> field = new MultiSelectComboBox<>(label);
        field.setItemLabelGenerator(Person::name);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }
}
