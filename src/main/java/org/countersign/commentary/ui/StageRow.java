package org.countersign.commentary.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.commentary.Route.Filler;
import org.countersign.commentary.Route.Stage;
import org.countersign.identity.Person;
import org.countersign.identity.Role;
import org.countersign.tenancy.Unseen;

/** One stage of a route, to be filled in. */
class StageRow extends Div {

    private final TextField name = new TextField();
    private final ComboBox<Choice> filler = new ComboBox<>("Signed by");
    private final Checkbox all = new Checkbox("Everybody named signs");
    private final IntegerField escalate = new IntegerField("Days to managers (optional)");
    private final NativeButton remove;

    StageRow(List<Person> people, Optional<Stage> stage, Consumer<StageRow> removal) {
        addClassName("stage");
        List<Choice> choices = choices(people);
        filler.setItems(choices);
        filler.setItemLabelGenerator(Choice::words);
        filler.setManualValidation(true);
        name.setMaxLength(Stage.LONGEST_NAME);
        name.setManualValidation(true);
        escalate.setHelperText("Working days after which their managers may sign too");
        escalate.setMin(1);
        escalate.setMax(Stage.LATEST_ESCALATION);
        escalate.setManualValidation(true);
        remove = new NativeButton("Remove", click -> removal.accept(this));
        add(name, filler, all, escalate, remove);
        stage.ifPresent(is -> {
            name.setValue(is.name());
            choices.stream()
                    .filter(choice -> choice.filler().equals(is.filler()))
                    .findFirst()
                    .ifPresent(filler::setValue);
            all.setValue(is.all());
            is.escalateAfter().ifPresent(escalate::setValue);
        });
    }

    void number(int number, boolean removable) {
        name.setLabel("Stage " + number);
        remove.setAriaLabel("Remove stage " + number);
        remove.setVisible(removable);
    }

    void takeFocus() {
        name.focus();
    }

    /** Empty, with what is wrong said at its field, where it is not complete. */
    Optional<Stage> stage() {
        name.setErrorMessage("Give the stage a name, such as Director.");
        name.setInvalid(Unseen.only(name.getValue()));
        filler.setErrorMessage("Choose who signs.");
        filler.setInvalid(filler.getValue() == null);
        Integer days = escalate.getValue();
        escalate.setErrorMessage("From 1 to " + Stage.LATEST_ESCALATION + " working days, or nothing.");
        escalate.setInvalid(days != null && (days < 1 || days > Stage.LATEST_ESCALATION));
        return Stream.of(name.isInvalid(), filler.isInvalid(), escalate.isInvalid())
                        .anyMatch(wrong -> wrong)
                ? Optional.empty()
                : Optional.of(new Stage(
                        name.getValue(), filler.getValue().filler(), all.getValue(), Optional.ofNullable(days)));
    }

    private static List<Choice> choices(List<Person> people) {
        return Stream.concat(
                        Stream.of(
                                new Choice("Its owners", new Filler.Owners()),
                                new Choice("Whoever manages the owners", new Filler.OwnersManagers()),
                                new Choice("Whoever has the role Leader", new Filler.Holders(Role.LEADER))),
                        people.stream()
                                .filter(Person::signs)
                                .map(person -> new Choice(person.name(), new Filler.Named(person.id()))))
                .toList();
    }

    private record Choice(String words, Filler filler) {}
}
