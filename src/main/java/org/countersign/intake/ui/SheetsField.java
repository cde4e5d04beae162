package org.countersign.intake.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.countersign.intake.Layout;
import org.countersign.intake.Layout.SheetLayout;

/** Which sheets of a workbook are read. */
final class SheetsField extends Div {

    static final String ID = "mapping-sheets";

    SheetsField(Layout layout, Consumer<Set<String>> chosen) {
        CheckboxGroup<String> sheets = new CheckboxGroup<>("Sheets to read");
        sheets.setId(ID);
        sheets.setItems(layout.sheets().stream().map(SheetLayout::name).toList());
        sheets.setValue(layout.sheets().stream()
                .filter(SheetLayout::read)
                .map(SheetLayout::name)
                .collect(Collectors.toSet()));
        sheets.addValueChangeListener(change -> {
            if (!change.getValue().isEmpty()) {
                chosen.accept(change.getValue());
            }
        });
        add(sheets);
    }
}
