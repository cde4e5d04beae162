package org.countersign.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.countersign.calendar.Period;
import org.countersign.calendar.PeriodText;
import org.countersign.intake.Handed;
import org.countersign.intake.Layout;
import org.countersign.intake.Layout.SheetLayout;
import org.countersign.intake.Line;
import org.countersign.intake.Pointing;

/** How a file is read: sheet, headings, columns, each with its reason; whatever is wrong is put right where it stands. */
final class MappingPane extends Section {

    private final transient Handed handed;
    private final transient Layout layout;
    private final transient BiConsumer<Handed, String> read;
    private final Div sheet = new Div();

    /** @param read reads the file again; told where the focus was */
    MappingPane(Handed handed, BiConsumer<Handed, String> read) {
        this.handed = handed;
        this.layout = Layout.of(handed.source());
        this.read = read;
        addClassName("mapping");
        sheet.addClassName("mapping-sheet");
        if (layout.sheets().size() > 1) {
            add(new SheetsField(layout, sheets -> again(pointing().reading(sheets), SheetsField.ID)));
        }
        if (!layout.areas().isEmpty()) {
            add(area());
        }
        SheetLayout first = layout.sheets().stream()
                .filter(SheetLayout::read)
                .findFirst()
                .orElse(layout.sheets().getFirst());
        if (layout.sheets().size() > 1) {
            add(shown(first));
        }
        add(sheet);
        show(first);
    }

    private ComboBox<SheetLayout> shown(SheetLayout first) {
        ComboBox<SheetLayout> shown = new ComboBox<>("Sheet shown below");
        shown.setItems(layout.sheets());
        shown.setItemLabelGenerator(SheetLayout::name);
        shown.setValue(first);
        shown.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        return shown;
    }

    private void show(SheetLayout now) {
        sheet.removeAll();
        Div fields = new Div(headings(now));
        fields.addClassName("mapping-fields");
        if (now.period() != null) {
            fields.add(period(now.period(), now.periodReason()));
        }
        sheet.add(fields);
        if (now.columns().isEmpty()) {
            sheet.add(new Paragraph("No row of this sheet names its columns. Choose above the row that does."));
        } else {
            sheet.add(new ColumnTable(
                    now, (column, meaning) -> again(pointing().meaning(column, meaning), ColumnTable.id(column))));
        }
    }

    /** The row that names the columns, chosen by what stands in it. */
    private ComboBox<Line> headings(SheetLayout of) {
        ComboBox<Line> headings = new ComboBox<>("Headings are in");
        headings.setId("mapping-headings");
        headings.addClassName("mapping-headings");
        headings.setItems(of.lines());
        headings.setItemLabelGenerator(MappingPane::words);
        of.lines().stream()
                .filter(line -> line.number() == of.header())
                .findFirst()
                .ifPresent(headings::setValue);
        headings.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                again(pointing().headed(of.name(), change.getValue().number()), "mapping-headings");
            }
        });
        return headings;
    }

    private static String words(Line line) {
        String cells = String.join(
                " | ", line.cells().stream().filter(cell -> !cell.isBlank()).toList());
        return "Row " + line.number() + ": " + (cells.length() <= 80 ? cells : cells.substring(0, 79) + "…");
    }

    private TextField period(String known, String reason) {
        TextField period = new TextField("All figures are of");
        period.setId("mapping-period");
        period.setHelperText(reason.isEmpty() ? "Such as Apr-20, Q1 2020-21 or 2020-21." : "Because " + reason + ".");
        period.setValue(known);
        period.setManualValidation(true);
        period.addValueChangeListener(
                change -> PeriodText.parse(change.getValue()).ifPresentOrElse(said -> about(said), () -> {
                    period.setErrorMessage("Write a month, quarter or year: Apr-20, Q1 2020-21 or 2020-21.");
                    period.setInvalid(true);
                }));
        return period;
    }

    private void about(Period said) {
        again(pointing().about(said), "mapping-period");
    }

    private ComboBox<String> area() {
        ComboBox<String> area = new ComboBox<>("Your area in the file");
        area.setId("mapping-area");
        area.setItems(List.copyOf(layout.areas()));
        if (!layout.area().isEmpty()) {
            area.setValue(layout.area());
        }
        area.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                again(pointing().of(change.getValue()), "mapping-area");
            }
        });
        return area;
    }

    private Pointing pointing() {
        return handed.pointing();
    }

    private void again(Pointing said, String focus) {
        read.accept(handed.pointing(said), focus);
    }
}
