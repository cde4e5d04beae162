package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.countersign.identity.Person;
import org.countersign.uikit.LiveStatus;

/** Gives all that one person reports, owns or deputises for to another. */
class HandOverDialog extends CatalogueDialog {

    private final ComboBox<Person> from = new ComboBox<>("From");
    private final ComboBox<Person> to = new ComboBox<>("To");
    private final LiveStatus preview = new LiveStatus();
    private final transient List<CatalogueRow> rows;
    private final transient BiConsumer<Person, Person> handOver;

    HandOverDialog(CataloguePage page, BiConsumer<Person, Person> handOver) {
        super(
                "Hand over indicators",
                "All of one person's indicators go to another, deputies' too. Texts stay their author's.");
        this.rows = page.rows();
        this.handOver = handOver;
        List.of(from, to).forEach(field -> {
            field.setItems(page.names().sorted());
            field.setItemLabelGenerator(Person::name);
            field.addValueChangeListener(change -> tell());
            field.setManualValidation(true);
        });
        fields(from, to, preview);
        verb("Hand over");
    }

    private void tell() {
        Person leaver = from.getValue();
        Person taker = to.getValue();
        preview.say(
                leaver == null || taker == null
                        ? ""
                        : Counts.indicators(held(leaver)) + " of " + leaver.name() + " will be " + taker.name()
                                + "'s.");
    }

    private long held(Person person) {
        return rows.stream()
                .filter(row -> row.indicator().held().values().stream().anyMatch(held -> held.contains(person.id())))
                .count();
    }

    @Override
    void act() {
        from.setErrorMessage("Choose whose indicators are handed over.");
        from.setInvalid(from.getValue() == null);
        to.setErrorMessage("Choose somebody else who takes them over.");
        to.setInvalid(to.getValue() == null
                || Optional.of(to.getValue())
                        .filter(other -> other.equals(from.getValue()))
                        .isPresent());
        if (!from.isInvalid() && !to.isInvalid()) {
            close();
            handOver.accept(from.getValue(), to.getValue());
        }
    }
}
