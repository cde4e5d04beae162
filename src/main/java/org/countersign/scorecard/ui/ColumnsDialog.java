package org.countersign.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.countersign.scorecard.Density;
import org.countersign.scorecard.Layout;
import org.countersign.scorecard.MonthSpan;

/** Which columns in which order, how many months, how dense, and under themes or not; all of it by keyboard as well. */
class ColumnsDialog extends Dialog {

    private final ColumnOrder order;
    private final RadioButtonGroup<MonthSpan> months = new RadioButtonGroup<>("Months of figures");
    private final RadioButtonGroup<Density> density = new RadioButtonGroup<>("Rows");
    private final Checkbox byTheme = new Checkbox("Group rows by theme");

    ColumnsDialog(Layout shown, Consumer<Layout> show) {
        setHeaderTitle("Columns and rows");
        addClassNames("own-dialog", "columns-dialog");
        setMaxWidth("44rem");
        order = new ColumnOrder(shown);
        months.setItems(MonthSpan.values());
        months.setItemLabelGenerator(span -> String.valueOf(span.months()));
        months.setValue(shown.months());
        density.setItems(Density.values());
        density.setItemLabelGenerator(Density::words);
        density.setValue(shown.density());
        byTheme.setValue(shown.byTheme());
        Div rows = new Div(months, density, byTheme);
        rows.addClassName("dialog-form");
        Div parts = new Div(order, rows);
        parts.addClassName("columns-parts");
        add(
                new Paragraph(
                        "Reference and indicator always stand first. What you choose is kept for your next visit."),
                parts);
        Button apply = new Button("Show these", click -> finish(show, chosen()));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button("As it was at first", click -> finish(show, Layout.AT_FIRST)),
                        new Button("Cancel", click -> close()),
                        apply);
    }

    private Layout chosen() {
        return new Layout(order.shown(), months.getValue(), density.getValue(), byTheme.getValue());
    }

    private void finish(Consumer<Layout> show, Layout layout) {
        close();
        show.accept(layout);
    }
}
