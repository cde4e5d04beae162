package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Responsibility;

/** Who knows the figure, who answers for it, who covers, and who types it in. */
class PeoplePart extends FormPart {

    private final transient Map<Responsibility, MultiSelectComboBox<Person>> people = PeopleFields.make();
    private final ComboBox<EnteredBy> entered = choice("Figures are entered by", EnteredBy.values(), EnteredBy::words);
    private transient Map<Responsibility, Set<PersonId>> gone = Map.of();

    PeoplePart() {
        super("People");
        field(people.get(Responsibility.REPORTER), "Write the commentary. Any one of several may.");
        field(people.get(Responsibility.OWNER), "Sign it off. Any one of several may.");
        field(people.get(Responsibility.REPORTER_DEPUTY), "Cover for the reporters.");
        field(people.get(Responsibility.OWNER_DEPUTY), "Cover for the owners.");
        field(entered, "Who brings the figures in.");
    }

    @Override
    void show(IndicatorDetails indicator, CataloguePage page) {
        people.forEach((kind, field) -> {
            field.setItems(page.names().sorted());
            field.setValue(page.names().those(indicator.people(kind)));
        });
        gone = gone(indicator, page.names());
        entered.setValue(indicator.enteredBy());
    }

    /** Those who left are not offered, yet stay named until somebody hands over. */
    private static Map<Responsibility, Set<PersonId>> gone(IndicatorDetails indicator, Names names) {
        Set<PersonId> here = names.people().stream().map(Person::id).collect(Collectors.toSet());
        Map<Responsibility, Set<PersonId>> gone = new EnumMap<>(Responsibility.class);
        indicator
                .held()
                .forEach((kind, held) -> gone.put(
                        kind,
                        held.stream().filter(person -> !here.contains(person)).collect(Collectors.toSet())));
        return gone;
    }

    @Override
    boolean isAnswered() {
        entered.setErrorMessage("Choose who.");
        entered.setInvalid(entered.getValue() == null);
        return !entered.isInvalid();
    }

    Map<Responsibility, Set<PersonId>> held() {
        Map<Responsibility, Set<PersonId>> held = new EnumMap<>(Responsibility.class);
        people.forEach((kind, field) -> {
            Set<PersonId> all = new HashSet<>(gone.getOrDefault(kind, Set.of()));
            field.getValue().forEach(person -> all.add(person.id()));
            held.put(kind, all);
        });
        return held;
    }

    EnteredBy enteredBy() {
        return entered.getValue();
    }
}
