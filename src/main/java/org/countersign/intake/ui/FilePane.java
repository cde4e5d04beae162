package org.countersign.intake.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.countersign.intake.FileMarks;
import org.countersign.intake.Mark;
import org.countersign.intake.MarkTally;
import org.countersign.intake.SheetMarks;
import org.countersign.uikit.GridPlace;
import org.countersign.uikit.LiveStatus;
import org.jspecify.annotations.Nullable;

/** The file itself with marks: a choice of sheet, the marks to look for, the sheet, and the cell that was opened. */
final class FilePane extends Section {

    /** A cell that is open: the number of its row, and its column counted from 0. */
    private record Opened(int row, int column) {}

    private final transient Deciding deciding;
    private final transient Looking looking;
    private final Div choices = new Div();
    private final MarkFilter filter = new MarkFilter(this::turn);
    private final LiveStatus found = new LiveStatus();
    private final Div sheetAndCell = new Div();
    private final Div cell = new Div();
    private transient @Nullable FileMarks marks;
    private transient @Nullable Opened opened;
    private @Nullable SheetGrid grid;
    private int[] lines = new int[0];

    FilePane(Deciding deciding, Looking looking) {
        this.deciding = deciding;
        this.looking = looking;
        addClassName("file-view");
        choices.addClassName("file-choices");
        sheetAndCell.addClassName("sheet-and-cell");
        cell.addClassName("opened-cell");
        add(choices, filter, found, new Folded("What the marks mean", MarkKey::new), sheetAndCell);
    }

    /** The plan changed: the marks are other ones; what is open stays open. */
    void refresh() {
        boolean first = marks == null;
        FileMarks now = FileMarks.of(deciding.preview(), marks);
        marks = now;
        if (first) {
            choose(now);
        } else {
            mark(sheet());
        }
        Opened still = opened;
        if (still != null) {
            show(still);
        }
    }

    /** Opens a cell, by the number of its row and its column counted from 0. */
    void open(int row, int column) {
        opened = new Opened(row, column);
        show(opened).receiveFocus();
    }

    private void choose(FileMarks now) {
        if (now.sheets().size() > 1) {
            choices.add(sheets(now));
        }
        lay(0);
    }

    private ComboBox<SheetMarks> sheets(FileMarks now) {
        ComboBox<SheetMarks> sheets = new ComboBox<>("Sheet");
        sheets.setId("file-sheet");
        sheets.setItems(now.sheets());
        sheets.setItemLabelGenerator(sheet -> sheet.isRead() ? sheet.name() : sheet.name() + " (not read)");
        sheets.setValue(sheet());
        sheets.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                looking.at(looking.now().of(change.getValue().name()));
                close();
                lay(0);
            }
        });
        return sheets;
    }

    /** The sheet anew, from a column on. */
    private void lay(int from) {
        SheetMarks sheet = sheet();
        SheetGrid laid = new SheetGrid(sheet, from, this::open);
        grid = laid;
        sheetAndCell.removeAll();
        if (sheet.width() > SheetGrid.COLUMNS) {
            sheetAndCell.add(new ColumnsField(sheet.width(), from, this::lay));
        }
        sheetAndCell.add(laid, cell);
        mark(sheet);
    }

    private void mark(SheetMarks sheet) {
        MarkTally tally = sheet.tally();
        filter.show(tally, looking.now().only());
        lines = looking.now().only().isEmpty()
                ? IntStream.range(0, sheet.size()).toArray()
                : tally.lines(looking.now().only());
        if (grid != null) {
            grid.show(sheet, lines);
        }
        found.say(
                lines.length == sheet.size()
                        ? Counted.of(lines.length, "row")
                        : "%,d of %s".formatted(lines.length, Counted.of(sheet.size(), "row")));
    }

    private void turn(Mark mark) {
        looking.at(looking.now().turned(mark));
        mark(sheet());
    }

    private SheetMarks sheet() {
        return Objects.requireNonNull(marks).sheet(looking.now().sheet());
    }

    private CellDetail show(Opened now) {
        SheetMarks sheet = sheet();
        CellDetail detail = new CellDetail(
                sheet.line(sheet.index(now.row())), now.column(), deciding, () -> backToSheet(sheet.index(now.row())));
        cell.removeAll();
        cell.add(detail);
        return detail;
    }

    private void close() {
        opened = null;
        cell.removeAll();
    }

    private void backToSheet(int index) {
        close();
        if (lines.length == 0) {
            filter.receiveFocus();
        } else if (grid != null) {
            GridPlace.focus(grid, Math.max(0, Arrays.binarySearch(lines, index)));
        }
    }
}
