package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.countersign.commentary.OverviewPlace;
import org.countersign.commentary.OverviewSetting;
import org.countersign.commentary.OverviewTerms;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Responsibility;
import org.countersign.tenancy.Right;

/** One overview text: whether it is written, by whom, who answers for it, and when it is due. */
class OverviewForm extends Section {

    private final transient OverviewPlace place;
    private final transient List<Person> people;
    private final Checkbox written = new Checkbox();
    private final MultiSelectComboBox<Person> writers;
    private final MultiSelectComboBox<Person> owners;
    private final IntegerField later = new IntegerField("Working days later than commentaries");
    private final Div more = new Div();

    /** @param route where its stages are set; empty as long as it was never wanted */
    OverviewForm(OverviewPlace place, List<Person> people, String route, Consumer<OverviewTerms> save) {
        this.place = place;
        this.people = people;
        this.writers = field("Who writes it", "Any one of several may.", person -> holds(person, Right.WRITE));
        this.owners = field("Who owns it", "They sign it, as long as its stages say so.", Person::signs);
        addClassName("overview-form");
        written.setLabel(label());
        written.setValue(place.setting().written());
        written.addValueChangeListener(change -> fold());
        writers.setValue(held(Responsibility.REPORTER, writers));
        owners.setValue(held(Responsibility.OWNER, owners));
        later.setHelperText("0: on the same days, for writing and for each signature.");
        later.setMin(0);
        later.setMax(OverviewSetting.MOST_DAYS);
        later.setManualValidation(true);
        later.setValue(place.setting().daysLater());
        more.addClassName("month-form");
        more.add(writers, owners, later);
        if (!route.isEmpty()) {
            more.add(new Anchor(route, "Stages of this overview"));
        }
        NativeButton send = new NativeButton("Save", click -> send(save));
        send.setAriaLabel("Save: " + place.name());
        add(new H2(place.name()), written, more, send);
        fold();
    }

    private String label() {
        return place.theme().isPresent()
                ? "An overview text of this theme is written each month"
                : "An overview text of the whole month is written";
    }

    private void fold() {
        more.setVisible(written.getValue());
    }

    private MultiSelectComboBox<Person> field(String label, String help, Predicate<Person> may) {
        MultiSelectComboBox<Person> field = new MultiSelectComboBox<>(label);
        field.setItemLabelGenerator(Person::name);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setHelperText(help);
        field.setManualValidation(true);
        field.setItems(people.stream().filter(may).toList());
        return field;
    }

    private static boolean holds(Person person, Right right) {
        return person.roles().stream().anyMatch(role -> role.rights().contains(right));
    }

    private Set<Person> held(Responsibility kind, MultiSelectComboBox<Person> offered) {
        Set<PersonId> held = ids(kind);
        return offered.getListDataView()
                .getItems()
                .filter(person -> held.contains(person.id()))
                .collect(Collectors.toSet());
    }

    private Set<PersonId> ids(Responsibility kind) {
        return place.overview()
                .map((IndicatorDetails overview) -> overview.people(kind))
                .orElse(Set.of());
    }

    /** Those who left are not offered, yet stay named until somebody hands over. */
    private Set<PersonId> chosen(Responsibility kind, MultiSelectComboBox<Person> field) {
        Set<PersonId> chosen = new HashSet<>(ids(kind));
        field.getListDataView().getItems().map(Person::id).forEach(chosen::remove);
        field.getValue().forEach(person -> chosen.add(person.id()));
        return chosen;
    }

    private void send(Consumer<OverviewTerms> save) {
        Integer days = later.getValue();
        later.setErrorMessage("From 0 to " + OverviewSetting.MOST_DAYS + " working days. Nothing was saved yet.");
        later.setInvalid(days == null || days < 0 || days > OverviewSetting.MOST_DAYS);
        writers.setErrorMessage("Say who writes it. Nothing was saved yet.");
        writers.setInvalid(written.getValue() && writers.getValue().isEmpty());
        if (!later.isInvalid() && !writers.isInvalid()) {
            save.accept(new OverviewTerms(
                    new OverviewSetting(written.getValue(), days),
                    chosen(Responsibility.REPORTER, writers),
                    chosen(Responsibility.OWNER, owners)));
        }
    }
}
