package org.countersign.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.identity.Person;
import org.countersign.indicator.Theme;

/** Finds indicators by word, theme, person and what they lack. */
class CatalogueFilter extends Div {

    private final TextField text = new TextField("Find");
    private final ComboBox<Theme> theme = new ComboBox<>("Theme");
    private final ComboBox<Person> person = new ComboBox<>("Person");
    private final ComboBox<Need> need = new ComboBox<>("Needs something");
    private final Checkbox ended = new Checkbox("Show those that ended");
    private final transient Consumer<CatalogueAddress> search;

    CatalogueFilter(Consumer<CatalogueAddress> search) {
        this.search = search;
        addClassName("filter-bar");
        text.setPlaceholder("Reference, title or name");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        theme.setItemLabelGenerator(Theme::name);
        person.setItemLabelGenerator(Person::name);
        need.setItems(Need.values());
        need.setItemLabelGenerator(Need::words);
        prepare(theme);
        prepare(person);
        prepare(need);
        ended.addValueChangeListener(change -> changed(change.isFromClient()));
        Div fields = new Div(text, theme, person, need, ended);
        fields.addClassName("fields");
        add(fields);
    }

    void show(CatalogueAddress address, CataloguePage page) {
        theme.setItems(page.themes());
        person.setItems(page.names().sorted());
        text.setValue(address.text());
        theme.setValue(page.themes().stream()
                .filter(one -> address.theme().filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        person.setValue(page.names().people().stream()
                .filter(one -> address.person().filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        need.setValue(address.need().orElse(null));
        ended.setValue(address.ended());
    }

    private void prepare(ComboBox<?> field) {
        field.setPlaceholder("All");
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byReader) {
        if (byReader) {
            search.accept(new CatalogueAddress(
                    text.getValue(),
                    Optional.ofNullable(theme.getValue()).map(Theme::id),
                    Optional.ofNullable(person.getValue()).map(Person::id),
                    Optional.ofNullable(need.getValue()),
                    ended.getValue()));
        }
    }
}
