package org.countersign.intake.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.intake.Mark;
import org.countersign.intake.MarkedCell;
import org.countersign.intake.MarkedLine;
import org.countersign.intake.SheetMarks;

/** A sheet as a spreadsheet program shows it, a mark in each cell. Only rows in sight are made and sent. */
final class SheetGrid extends Grid<MarkedLine> {

    /** Columns off screen are sent too, so that whoever cannot see them hears them; beyond these the sheet is split. */
    static final int COLUMNS = 60;

    private static final int ROWS_AT_ONCE = 30;
    private static final int ROWS_WITHOUT_SCROLLING = 14;
    private static final int LONG = 60;
    private static final String ROW = "element.getEventContext(event)?.item?.key";
    private static final String COLUMN = "element.getEventContext(event)?.column?.dataset.index";
    private static final String TEMPLATE = """
            ${item.c.length ? html`<span class="cell-mark mark-${item.c[0]}" title="${item.c[1]}"
            ><span class="visually-hidden">${%s}: </span>${item.c[1]}</span>${item.c[2]
            ? html`<small class="cell-before"> was ${item.c[2]}</small>` : ''}` : ''}""".formatted(MarkShape.words("item.c[0]"));

    /** Opens a cell. */
    interface Opening {

        void open(int row, int column);
    }

    private final transient SheetMarks columns;
    private final transient Opening opening;

    /** @param from the first column shown, counted from 0 */
    SheetGrid(SheetMarks sheet, int from, Opening opening) {
        this.columns = sheet;
        this.opening = opening;
        addClassName("sheet-grid");
        setAriaLabel("Sheet " + sheet.name() + ", with marks");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(ROWS_AT_ONCE);
        addColumn(MarkedLine::number)
                .setHeader("Row")
                .setWidth("4rem")
                .setFlexGrow(0)
                .setFrozen(true)
                .setRowHeader(true);
        IntStream.range(from, Math.min(sheet.width(), from + COLUMNS)).forEach(this::add);
        opensWith("click", "true");
        opensWith("keydown", "event.key === 'Enter'");
    }

    /** @param lines those to show, by their index */
    void show(SheetMarks sheet, int[] lines) {
        setAllRowsVisible(lines.length <= ROWS_WITHOUT_SCROLLING);
        setItems(DataProvider.<MarkedLine>fromCallbacks(query -> lines(sheet, lines, query), query -> lines.length));
    }

    private static Stream<MarkedLine> lines(SheetMarks sheet, int[] lines, Query<MarkedLine, Void> query) {
        return IntStream.range(query.getOffset(), Math.min(lines.length, query.getOffset() + query.getLimit()))
                .mapToObj(line -> sheet.line(lines[line]));
    }

    private void add(int index) {
        Grid.Column<MarkedLine> column = addColumn(
                        LitRenderer.<MarkedLine>of(TEMPLATE).withProperty("c", line -> sent(line.cell(index))))
                .setWidth(ColumnHead.width(columns, index))
                .setFlexGrow(0)
                .setResizable(true);
        column.setHeader(new ColumnHead(columns, index));
        column.getElement().setAttribute("data-index", Integer.toString(index));
    }

    private static List<String> sent(MarkedCell cell) {
        if (cell.mark() == Mark.BLANK) {
            return List.of();
        }
        boolean replaces = cell.mark() == Mark.CHANGED || cell.mark() == Mark.ASKED;
        return List.of(MarkShape.code(cell.mark()), shortened(cell.text()), replaces ? shortened(cell.before()) : "");
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
    }

    private void opensWith(String event, String filter) {
        getElement()
                .addEventListener(event, this::open)
                .setFilter(filter + " && !!" + ROW)
                .addEventData(ROW)
                .addEventData(COLUMN);
    }

    private void open(DomEvent event) {
        String row = event.getEventData().get(ROW).asString();
        var column = event.getEventData().get(COLUMN);
        MarkedLine line = getDataCommunicator().getKeyMapper().get(row);
        if (line != null) {
            opening.open(line.number(), column != null && column.isString() ? Integer.parseInt(column.asString()) : 0);
        }
    }
}
