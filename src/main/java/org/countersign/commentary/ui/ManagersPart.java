package org.countersign.commentary.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;

/** Who manages whom: to them goes what is left too long, and a stage that managers sign. */
class ManagersPart extends Section {

    private final transient SignOffReading reading;
    private final transient Consumer<String> said;
    private final Div list = new Div();
    private final Alert alert = new Alert();
    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final ComboBox<Person> manager = new ComboBox<>("Managed by (empty: nobody)");
    private transient AuthorityId authority = new AuthorityId(1);

    ManagersPart(SignOffReading reading, Consumer<String> said) {
        this.reading = reading;
        this.said = said;
        List.of(person, manager).forEach(field -> {
            field.setItemLabelGenerator(Person::name);
            field.setManualValidation(true);
            field.setClearButtonVisible(true);
        });
        Div form = new Div(person, manager, new NativeButton("Name the manager", click -> name()));
        form.addClassName("managing");
        add(new H2("Managers"), list, alert, form);
    }

    void show(AuthorityId where) {
        authority = where;
        List<Person> people = reading.people(authority);
        person.setItems(people);
        manager.setItems(people);
        Map<PersonId, String> names = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        List<Person> managed = people.stream()
                .filter(each -> each.managedBy().filter(names::containsKey).isPresent())
                .toList();
        list.removeAll();
        if (managed.isEmpty()) {
            list.add(new Paragraph("No managers are named yet."));
        } else {
            UnorderedList lines = new UnorderedList();
            managed.forEach(each -> lines.add(new ListItem(each.name() + " is managed by "
                    + each.managedBy().map(names::get).orElse(""))));
            list.add(lines);
        }
    }

    private void name() {
        Person chosen = person.getValue();
        Optional<Person> above = Optional.ofNullable(manager.getValue());
        if (chosen == null) {
            alert.say("Choose a person. Nothing was changed yet.");
        } else if (reading.name(authority, chosen, above)) {
            alert.say("");
            show(authority);
            said.accept(above.map(one -> chosen.name() + " is managed by " + one.name() + " now.")
                    .orElse("Nobody manages " + chosen.name() + " now."));
        } else {
            alert.say("Nobody manages themselves, not even by way of others. Nothing was changed.");
        }
    }
}
