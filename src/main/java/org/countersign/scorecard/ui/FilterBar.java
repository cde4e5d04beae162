package org.countersign.scorecard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import org.countersign.commentary.State;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardPage;
import org.jspecify.annotations.Nullable;

/** What to filter by, and beneath it each filter in force as a chip that takes it away. */
class FilterBar extends Div {

    private final TextField text = new TextField("Find");
    private final ComboBox<String> owner = new ComboBox<>("Owner");
    private final ComboBox<String> reporter = new ComboBox<>("Reporter");
    private final ComboBox<State> state = new ComboBox<>("Commentary");
    private final FilterChips chips = new FilterChips();
    private @Nullable Links links;

    FilterBar() {
        addClassNames("filter-bar", "no-print");
        text.setPlaceholder("Reference, title, name or text");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        state.setItems(State.values());
        state.setItemLabelGenerator(FilterChips::words);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        List.of(owner, reporter).forEach(field -> prepare(field));
        prepare(state);
        Div fields = new Div(text, owner, reporter, state);
        fields.addClassName("fields");
        add(fields, chips);
    }

    void show(ScorecardPage page, Links ways) {
        links = ways;
        ScorecardFilter filter = ways.here().filter();
        owner.setItems(page.owners());
        reporter.setItems(page.reporters());
        text.setValue(filter.text());
        owner.setValue(known(page.owners(), filter.owner()));
        reporter.setValue(known(page.reporters(), filter.reporter()));
        state.setValue(filter.state());
        chips.show(ways);
    }

    private void prepare(ComboBox<?> field) {
        field.setPlaceholder("All");
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byReader) {
        if (byReader) {
            Objects.requireNonNull(links)
                    .filter(new ScorecardFilter(
                            text.getValue(),
                            Objects.requireNonNullElse(owner.getValue(), ""),
                            Objects.requireNonNullElse(reporter.getValue(), ""),
                            state.getValue()));
        }
    }

    private static @Nullable String known(List<String> names, String name) {
        return names.contains(name) ? name : null;
    }
}
