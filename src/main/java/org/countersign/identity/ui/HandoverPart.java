package org.countersign.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.identity.Colleague;
import org.countersign.identity.Departure.Successor;
import org.countersign.identity.Handover.Holding;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;

/** What somebody held in one role: one successor for all of it, and another for single indicators where wanted. */
class HandoverPart extends Div {

    private final transient Staff staff;
    private final transient List<Choice> choices;
    private final transient Map<Holding, ComboBox<Choice>> single = new LinkedHashMap<>();
    private final ComboBox<Choice> all;

    HandoverPart(Staff staff, Colleague leaver, Role role) {
        this.staff = staff;
        List<Holding> held = staff.of(leaver, Set.of(role));
        choices = Stream.concat(
                        Stream.of(Choice.NOBODY),
                        staff.successors(leaver, role).stream()
                                .map(person -> new Choice(person.name(), Optional.of(person.id()))))
                .toList();
        addClassName("dialog-part");
        all = chooser("Who takes over as " + role.words().toLowerCase(Locale.UK));
        all.setValue(Choice.NOBODY);
        all.setWidthFull();
        add(new H3(title(role, held.size())), list(held), all, others(held));
    }

    Stream<Successor> successors() {
        return single.entrySet().stream()
                .flatMap(entry -> chosen(entry.getValue())
                        .to()
                        .map(person -> new Successor(
                                entry.getKey().key(), entry.getKey().as(), person))
                        .stream());
    }

    private Choice chosen(ComboBox<Choice> own) {
        Choice choice = own.getValue() == null ? all.getValue() : own.getValue();
        return choice == null ? Choice.NOBODY : choice;
    }

    private static String title(Role role, int count) {
        return (role == Role.REPORTER ? "Reports " : "Owns ") + count + (count == 1 ? " indicator" : " indicators");
    }

    private UnorderedList list(List<Holding> held) {
        UnorderedList list = new UnorderedList();
        list.addClassName("held");
        held.forEach(holding -> {
            ListItem item = new ListItem(holding.reference() + " " + holding.title());
            if (staff.isAlone(holding)) {
                Span alone = new Span(" nobody else");
                alone.addClassName("late");
                item.add(alone);
            }
            list.add(item);
        });
        return list;
    }

    private NativeDetails others(List<Holding> held) {
        Div fields = new Div();
        fields.addClassName("dialog-form");
        held.forEach(holding -> {
            ComboBox<Choice> own = chooser(holding.reference());
            own.setPlaceholder("As above");
            own.setClearButtonVisible(true);
            single.put(holding, own);
            fields.add(own);
        });
        NativeDetails details = new NativeDetails("Somebody else for single indicators", fields);
        details.setVisible(held.size() > 1);
        return details;
    }

    private ComboBox<Choice> chooser(String label) {
        ComboBox<Choice> chooser = new ComboBox<>(label);
        chooser.setItems(choices);
        chooser.setItemLabelGenerator(Choice::words);
        return chooser;
    }

    private record Choice(String words, Optional<PersonId> to) {

        static final Choice NOBODY = new Choice("Nobody yet: leave without", Optional.empty());
    }
}
