package org.countersign.intake.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.intake.PersonFound;

/** Names in the file that nobody here has; nobody is added without a yes. */
final class PeopleQuestions extends FieldSet {

    private static final int MANY = 3;

    private final List<Checkbox> undoubted = new ArrayList<>();

    PeopleQuestions(List<PersonFound> people, Deciding deciding) {
        super("Add these names as people who cannot sign in yet?");
        addClassName("question");
        Paragraph why = new Paragraph("Nobody here has these names. An indicator whose owner or reporter is not added"
                + " has none until you set one.");
        why.addClassNames("soft", "small");
        add(why);
        Div names = new Div();
        names.addClassName("names");
        people.forEach(person -> names.add(question(person, deciding)));
        if (undoubted.size() >= MANY) {
            add(tickAll());
        }
        add(names);
    }

    private NativeButton tickAll() {
        return new NativeButton(
                "Tick all " + undoubted.size() + " without a doubt",
                click -> undoubted.forEach(name -> name.setValue(true)));
    }

    private Checkbox question(PersonFound person, Deciding deciding) {
        Checkbox yes = new Checkbox(person.name() + ", " + roles(person));
        yes.setHelperText(
                person.doubts().stream().map(PersonFound.Doubt::question).collect(joining(" ")));
        yes.setValue(deciding.adds(person.name()));
        yes.addValueChangeListener(change -> deciding.add(person.name(), change.getValue()));
        if (person.doubts().isEmpty()) {
            undoubted.add(yes);
        }
        return yes;
    }

    private static String roles(PersonFound person) {
        return Stream.of(role("owner", person.owns()), role("reporter", person.reports()))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    /** "owner of EH1a", "owner of 8 indicators". */
    private static String role(String role, List<String> references) {
        return switch (references.size()) {
            case 0 -> "";
            case 1 -> role + " of " + references.getFirst();
            default -> role + " of " + references.size() + " indicators";
        };
    }
}
