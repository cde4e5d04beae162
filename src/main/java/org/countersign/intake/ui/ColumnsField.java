package org.countersign.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.countersign.intake.ColumnLetter;

/** Which columns of a very wide sheet are shown. */
final class ColumnsField extends Div {

    ColumnsField(int width, int from, IntConsumer chosen) {
        ComboBox<Integer> columns = new ComboBox<>("Columns shown");
        columns.setItems(IntStream.iterate(0, first -> first < width, first -> first + SheetGrid.COLUMNS)
                .boxed()
                .toList());
        columns.setItemLabelGenerator(first ->
                ColumnLetter.of(first) + " to " + ColumnLetter.of(Math.min(width, first + SheetGrid.COLUMNS) - 1));
        columns.setValue(from);
        columns.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        add(columns);
    }
}
