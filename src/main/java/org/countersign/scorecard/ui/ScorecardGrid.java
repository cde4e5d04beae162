package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Density;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveRows;
import org.jspecify.annotations.Nullable;

/** The sheet's columns as a grid: reference and title stay put, the rest scrolls. All columns are there for readers. */
class ScorecardGrid extends Grid<Line> {

    private static final int ROWS_WITHOUT_SCROLLING = 14;
    private static final int ROWS_AT_ONCE = 30;
    private static final String ROW = "element.getEventContext(event)?.item?.key";

    private static final String IN_FULL = """
            this.addEventListener('cell-focus', event => {
              const cell = event.composedPath().find(each => each._content);
              const long = cell?._content.querySelector('[title]');
              $0.textContent = long?.title || '';
            });
            this.addEventListener('focusout', () => $0.textContent = '');
            """;

    private final transient Shown shown;
    private transient Consumer<ScorecardRow> opener = row -> {};
    private String opened = "";
    private transient Links links;
    private final LiveRows<Line> rows;

    ScorecardGrid(ScorecardPage page, Links links, LivePages pages) {
        this.links = links;
        shown = Shown.of(page);
        addClassName("scorecard-grid");
        addClassName(page.layout().density() == Density.COMPACT ? "compact" : "comfortable");
        setAriaLabel("Scorecard, " + Period.month(page.period()).label());
        setSelectionMode(SelectionMode.NONE);
        setPageSize(ROWS_AT_ONCE);
        setPartNameGenerator(this::part);
        addColumns(page);
        rows = new LiveRows<>(this, Line::key, pages);
        update(page, links);
        openWithEnter();
        addItemClickListener(press -> press.getItem().row().ifPresent(row -> opener.accept(row)));
    }

    /** Whether this grid has the columns that a page asks for, so that its rows alone need to change. */
    boolean shows(ScorecardPage page) {
        return shown.equals(Shown.of(page));
    }

    /** Other rows in the same columns; what somebody reads stays where it is. */
    void update(ScorecardPage page, Links ways) {
        links = ways;
        List<Line> lines = Line.of(page, ways.here());
        setAllRowsVisible(lines.size() <= ROWS_WITHOUT_SCROLLING);
        rows.show(lines);
    }

    /** Puts what others changed where it stands. */
    LiveRows.Difference<Line> replace(ScorecardPage page) {
        return rows.replace(Line.of(page, links.here()));
    }

    /** What the focused cell says in full stands there, for whoever sees a text cut off and has no mouse. */
    void saysInFull(Component line) {
        getElement().executeJs(IN_FULL, line.getElement());
    }

    /** What opens a row: Enter on any of its cells, or a press on it. */
    void opensWith(Consumer<ScorecardRow> opening) {
        opener = opening;
    }

    /** Marks the row that is open, if any. */
    void mark(String reference) {
        String before = opened;
        opened = reference;
        getListDataView()
                .getItems()
                .filter(line -> isOf(line, before) || isOf(line, reference))
                .toList()
                .forEach(getListDataView()::refreshItem);
    }

    private @Nullable String part(Line line) {
        if (line instanceof Line.Theme) {
            return "theme-row";
        }
        return isOf(line, opened) ? "opened" : null;
    }

    private static boolean isOf(Line line, String reference) {
        return line.row().filter(row -> row.reference().equals(reference)).isPresent();
    }

    private void addColumns(ScorecardPage page) {
        addColumn(line -> line.row().map(ScorecardRow::reference).orElse(""))
                .setHeader("Ref.")
                .setWidth("4.75rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(new NameTemplate(this::address, this::turn).renderer())
                .setHeader("Indicator")
                .setWidth("12.25rem")
                .setFlexGrow(0)
                .setFrozen(true)
                .setRowHeader(true);
        List<SheetColumn> columns = new ScorecardColumns(page).all();
        columns.forEach(column -> add(column, column == columns.getLast()));
    }

    private void add(SheetColumn column, boolean last) {
        Grid.Column<Line> added = addColumn(column.renderer())
                .setWidth(column.width())
                .setFlexGrow(column.isWide() ? 1 : 0)
                .setFrozenToEnd(last && column instanceof StateColumn)
                .setTextAlign(column.isFigures() ? ColumnTextAlign.END : ColumnTextAlign.START);
        head(added, column.head());
        if (column.isCurrent()) {
            added.setPartNameGenerator(line -> "current");
            added.setHeaderPartName("current");
        }
    }

    private static void head(Grid.Column<Line> column, Head head) {
        if (head.second().isEmpty() && head.first().equals(head.inFull())) {
            column.setHeader(head.first());
        } else {
            column.setHeader(new TwoLines(head));
        }
    }

    private String address(String reference) {
        return links.row(reference);
    }

    private void turn(Line.Theme theme) {
        links.go(links.here().turned(theme.group().name()));
    }

    /** Enter on any cell of a row opens it; the grid has focus on cells, not on what is in them. */
    private void openWithEnter() {
        getElement()
                .addEventListener("keydown", event -> pressed(event).ifPresent(this::open))
                .setFilter("event.key === 'Enter' && !event.target.closest?.('button, a')")
                .addEventData(ROW);
    }

    private void open(Line line) {
        switch (line) {
            case Line.Theme theme -> turn(theme);
            case Line.Indicator indicator -> opener.accept(indicator.indicator());
        }
    }

    private Optional<Line> pressed(DomEvent event) {
        return Optional.ofNullable(event.getEventData().get(ROW))
                .filter(key -> key.isString())
                .map(key -> getDataCommunicator().getKeyMapper().get(key.asString()));
    }
}
