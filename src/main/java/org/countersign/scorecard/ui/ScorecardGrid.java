package org.countersign.scorecard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.ValueProvider;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;

/** The sheet's columns as a grid: reference and title stay put, the rest scrolls. All columns are there for readers. */
class ScorecardGrid extends Grid<ScorecardRow> {

    private static final int ROWS_WITHOUT_SCROLLING = 14;
    private static final int MONTHS_AT_FIRST = 7;
    private static final String ROW = "element.getEventContext(event)?.item?.key";

    ScorecardGrid(ScorecardPage page, Links links) {
        addClassName("scorecard-grid");
        setAriaLabel("Scorecard, " + Period.month(page.period()).label());
        setSelectionMode(SelectionMode.NONE);
        definition(page, links);
        months(page, links.here().wholeYear());
        derived();
        comparison(page);
        words();
        setAllRowsVisible(page.rows().size() <= ROWS_WITHOUT_SCROLLING);
        setItems(page.rows());
        openWithEnter(page, links);
    }

    private void definition(ScorecardPage page, Links links) {
        addColumn(ScorecardRow::reference)
                .setHeader("Ref.")
                .setWidth("5.5rem")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(CellRenderers.title(row -> links.indicator(row.reference(), page.period())))
                .setHeader("Indicator")
                .setWidth("18.5rem")
                .setFlexGrow(0)
                .setFrozen(true)
                .setRowHeader(true);
    }

    private void months(ScorecardPage page, boolean wholeYear) {
        int all = page.months().size();
        for (int at = wholeYear ? 0 : all - MONTHS_AT_FIRST; at < all; at++) {
            int index = at;
            YearMonth month = page.months().get(at);
            Column<ScorecardRow> column =
                    figures(CellRenderers.figure(row -> row.months().get(index)), TwoLines.month(month), "4.875rem");
            if (month.equals(page.period())) {
                column.setPartNameGenerator(row -> "current");
                column.setHeaderPartName("current");
            }
        }
    }

    private void derived() {
        change(row -> row.onPrevious().shown(), new TwoLines("Change on", "previous"));
        change(row -> row.onLastYear().shown(), new TwoLines("Change on", "last year"));
        addColumn(CellRenderers.trend()).setHeader("Trend").setWidth("7.5rem").setFlexGrow(0);
        addColumn(ScorecardRow::polarity).setHeader("Good is").setWidth("7rem").setFlexGrow(0);
        figures(CellRenderers.spoken(row -> row.average().shown()), new TwoLines("12-month", "average"), "5.75rem");
        figures(CellRenderers.spoken(row -> row.maximum().shown()), new TwoLines("12-month", "maximum"), "5.75rem");
        addColumn(ScorecardRow::sourceMark).setHeader("%?").setWidth("3.5rem").setFlexGrow(0);
    }

    private void comparison(ScorecardPage page) {
        figures(CellRenderers.spoken(ScorecardRow::neighbours), new TwoLines("Statistical", "neighbours"), "6.5rem");
        figures(CellRenderers.spoken(ScorecardRow::england), new TwoLines("England", ""), "5.25rem");
        figures(CellRenderers.spoken(ScorecardRow::region), new TwoLines("Region", ""), "5.25rem");
        for (FinancialYear year : page.targetYears()) {
            int index = page.targetYears().indexOf(year);
            figures(
                    CellRenderers.spoken(row -> row.targets().get(index)),
                    new TwoLines("Target", year.label()),
                    "6rem");
        }
    }

    private void words() {
        addColumn(CellRenderers.state()).setHeader("State").setWidth("9.5rem").setFlexGrow(0);
        addColumn(CellRenderers.text(row -> row.commentary().firstLine()))
                .setHeader("Commentary")
                .setWidth("24rem")
                .setFlexGrow(1);
        addColumn(row -> String.join(", ", row.owners()))
                .setHeader("Owner")
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(row -> String.join(", ", row.reporters()))
                .setHeader("Reporter")
                .setWidth("11rem")
                .setFlexGrow(0);
        addColumn(CellRenderers.text(ScorecardRow::outcome))
                .setHeader("Outcome")
                .setWidth("20rem")
                .setFlexGrow(0);
    }

    private void change(ValueProvider<ScorecardRow, Cell> cell, TwoLines header) {
        figures(CellRenderers.spoken(cell), header, "6.25rem");
    }

    private Column<ScorecardRow> figures(Renderer<ScorecardRow> renderer, TwoLines header, String width) {
        return addColumn(renderer)
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    /** Enter on any cell of a row opens its indicator; the grid has focus on cells, not on what is in them. */
    private void openWithEnter(ScorecardPage page, Links links) {
        getElement()
                .addEventListener(
                        "keydown",
                        event -> opened(event)
                                .ifPresent(row -> links.open(new IndicatorNavigation(row.reference(), page.period()))))
                .setFilter("event.key === 'Enter'")
                .addEventData(ROW);
    }

    private Optional<ScorecardRow> opened(DomEvent event) {
        return Optional.ofNullable(event.getEventData().get(ROW))
                .filter(key -> key.isString())
                .map(key -> getDataCommunicator().getKeyMapper().get(key.asString()));
    }
}
