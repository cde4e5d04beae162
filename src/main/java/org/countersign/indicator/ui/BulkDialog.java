package org.countersign.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.BulkChange;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.Theme;
import org.countersign.uikit.LiveStatus;

/** Sets the same for many indicators; says in one sentence what will change before anything does. */
class BulkDialog extends CatalogueDialog {

    private final ComboBox<Wanted> theme = new ComboBox<>("Theme");
    private final ComboBox<Frequency> frequency = new ComboBox<>("Frequency");
    private final BulkPeople people;
    private final AmountField threshold = new AmountField("Change threshold");
    private final BulkMeaning meaning = new BulkMeaning(this::tell);
    private final ComboBox<EnteredBy> entered = new ComboBox<>("Figures are entered by");
    private final TextField sourceReturn = new TextField("Source return");
    private final LiveStatus preview = new LiveStatus();
    private final String count;
    private final transient Consumer<List<BulkChange>> edit;

    BulkDialog(String count, CataloguePage page, Consumer<List<BulkChange>> edit) {
        super("Edit " + count, "What you leave empty stays as it is.");
        setWidth("min(38rem, 92vw)");
        this.count = count;
        this.edit = edit;
        people = new BulkPeople(page.names().sorted(), this::tell);
        theme.setItems(Wanted.all(page.themes()));
        theme.setItemLabelGenerator(Wanted::words);
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Frequency::words);
        entered.setItems(EnteredBy.values());
        entered.setItemLabelGenerator(EnteredBy::words);
        sourceReturn.setMaxLength(60);
        listen();
        fields(theme, frequency);
        fields(people);
        fields(meaning);
        fields(threshold, entered, sourceReturn, preview);
        tell();
    }

    private void listen() {
        Stream.of(theme, frequency, entered).forEach(field -> field.addValueChangeListener(change -> tell()));
        Stream.of(threshold, sourceReturn).forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.of(threshold, sourceReturn).forEach(field -> field.addValueChangeListener(change -> tell()));
    }

    private void tell() {
        List<BulkChange> changes = changes();
        preview.say(
                changes.isEmpty()
                        ? "Nothing will change yet."
                        : BulkWords.of(
                                count,
                                changes,
                                theme.getValue() == null ? "" : theme.getValue().words()));
        verb("Change " + count);
    }

    @Override
    void act() {
        if (threshold.isThreshold() & meaning.isAnswered()) {
            List<BulkChange> changes = changes();
            close();
            edit.accept(changes);
        }
    }

    private List<BulkChange> changes() {
        List<BulkChange> changes = new ArrayList<>();
        Optional.ofNullable(theme.getValue())
                .map(one -> new BulkChange.ToTheme(one.theme().map(Theme::id)))
                .ifPresent(changes::add);
        Optional.ofNullable(frequency.getValue()).map(BulkChange.Every::new).ifPresent(changes::add);
        changes.addAll(people.changes());
        changes.addAll(meaning.changes());
        threshold
                .amount()
                .map(amount -> new BulkChange.From(Optional.of(amount)))
                .ifPresent(changes::add);
        Optional.ofNullable(entered.getValue()).map(BulkChange.Entered::new).ifPresent(changes::add);
        Optional.of(sourceReturn.getValue().strip())
                .filter(words -> !words.isEmpty())
                .map(BulkChange.IntoReturn::new)
                .ifPresent(changes::add);
        return changes;
    }

    /** @param theme empty: without theme */
    private record Wanted(Optional<Theme> theme) {

        static List<Wanted> all(List<Theme> known) {
            return Stream.concat(
                            Stream.of(Optional.<Theme>empty()), known.stream().map(Optional::of))
                    .map(Wanted::new)
                    .toList();
        }

        String words() {
            return theme.map(Theme::name).orElse("Without theme");
        }
    }
}
