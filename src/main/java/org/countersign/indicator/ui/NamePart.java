package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.tenancy.Unseen;

/** What it is called, and where it is listed. */
class NamePart extends FormPart {

    private final TextField reference = new TextField("Reference");
    private final TextArea title = new TextArea("Title");
    private final TextArea outcome = new TextArea("Outcome");
    private final ComboBox<Theme> theme = new ComboBox<>("Theme");
    private int place;
    private String mark = "";

    NamePart() {
        super("Name");
        reference.setMaxLength(40);
        reference.setManualValidation(true);
        title.setMaxLength(500);
        title.setManualValidation(true);
        outcome.setMaxLength(2000);
        theme.setItemLabelGenerator(Theme::name);
        theme.setClearButtonVisible(true);
        field(reference, "Short and unique here, such as EH1a. Capitals count.");
        field(title, "As people know it from the sheet.");
        field(outcome, "What watching it is good for.");
        field(theme, "What it is listed under. Themes have a page of their own.");
    }

    @Override
    void show(IndicatorDetails indicator, CataloguePage page) {
        Description description = indicator.description();
        reference.setValue(description.reference());
        title.setValue(description.title());
        outcome.setValue(description.outcome());
        place = description.position();
        mark = description.sourceMark();
        theme.setItems(page.themes());
        theme.setValue(page.themes().stream()
                .filter(one -> indicator.theme().filter(one.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    /** For a new one: nothing is called anything yet. */
    void blank() {
        reference.clear();
        title.clear();
    }

    @Override
    boolean isAnswered() {
        taken("Write a reference of 1 to 40 characters.");
        reference.setInvalid(Unseen.only(reference.getValue()));
        title.setErrorMessage("Write a title.");
        title.setInvalid(Unseen.only(title.getValue()));
        return !reference.isInvalid() && !title.isInvalid();
    }

    void taken(String words) {
        reference.setErrorMessage(words);
        reference.setInvalid(true);
        reference.focus();
    }

    Description description(String definition) {
        return new Description(
                reference.getValue().strip(), title.getValue().strip(), outcome.getValue(), definition, place, mark);
    }

    Optional<ThemeId> theme() {
        return Optional.ofNullable(theme.getValue()).map(Theme::id);
    }
}
