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
import org.countersign.intake.Column;
import org.countersign.intake.Handed;
import org.countersign.intake.Layout;
import org.countersign.intake.Layout.SheetLayout;
import org.countersign.intake.Line;
import org.countersign.intake.Meaning;
import org.countersign.intake.Pointing;

/** How a file is read: sheet, headings, columns, each with its reason; whatever is wrong is put right where it stands. */
final class MappingPane extends Section {

    private final transient Handed handed;
    private final transient Layout layout;
    private final transient BiConsumer<Handed, String> read;
    private final transient Looking looking;
    private final ViewSwitch ways =
            new ViewSwitch("How the columns are shown", "Column by column", "On the file", this::turn);
    private final Div sheet = new Div();
    private final Div columns = new Div();
    private transient SheetLayout shown;

    /** @param read reads the file again; told where the focus was */
    MappingPane(Handed handed, Looking looking, BiConsumer<Handed, String> read) {
        this.handed = handed;
        this.layout = Layout.of(handed.source());
        this.looking = looking;
        this.read = read;
        addClassName("mapping");
        sheet.addClassName("mapping-sheet");
        columns.addClassName("mapping-columns");
        if (layout.sheets().size() > 1) {
            add(new SheetsField(layout, sheets -> again(pointing().reading(sheets), SheetsField.ID)));
        }
        if (!layout.areas().isEmpty()) {
            add(area());
        }
        shown = layout.sheets().stream()
                .filter(SheetLayout::read)
                .findFirst()
                .orElse(layout.sheets().getFirst());
        if (layout.sheets().size() > 1) {
            add(choice());
        }
        add(sheet);
        show(shown);
    }

    private ComboBox<SheetLayout> choice() {
        ComboBox<SheetLayout> choice = new ComboBox<>("Sheet shown below");
        choice.setItems(layout.sheets());
        choice.setItemLabelGenerator(SheetLayout::name);
        choice.setValue(shown);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        return choice;
    }

    private void show(SheetLayout now) {
        shown = now;
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
            sheet.add(ways, columns);
            showColumns();
        }
    }

    private void turn(boolean asFile) {
        looking.at(looking.now().columnsAsList(!asFile));
        showColumns();
    }

    private void showColumns() {
        boolean asList = looking.now().columnsAsList();
        ways.show(!asList);
        columns.removeAll();
        columns.add(
                asList
                        ? new ColumnTable(shown, this::means)
                        : new MappingSheet(shown, this::means, row -> headed(row, MappingSheet.rowId(row))));
    }

    private void means(Column column, Meaning meaning) {
        again(pointing().meaning(column, meaning), ColumnTable.id(column));
    }

    private void headed(int row, String focus) {
        again(pointing().headed(shown.name(), row), focus);
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
                headed(change.getValue().number(), "mapping-headings");
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
