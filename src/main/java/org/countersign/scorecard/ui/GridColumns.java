package org.countersign.scorecard.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.YearMonth;
import org.countersign.calendar.FinancialYear;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;

/** The grid's columns, in the order in which a sheet is read. */
record GridColumns(Grid<ScorecardRow> grid, ScorecardPage page) {

    private static final int MONTHS_AT_FIRST = 7;

    void add(Links links) {
        definition(links);
        months(links.here().wholeYear());
        derived();
        comparison();
        words();
    }

    private void definition(Links links) {
        grid.addColumn(ScorecardRow::reference)
                .setHeader("Ref.")
                .setWidth("5.5rem")
                .setFlexGrow(0)
                .setFrozen(true);
        grid.addColumn(CellRenderers.title(row -> links.indicator(row.reference(), page.period())))
                .setHeader("Indicator")
                .setWidth("17.25rem")
                .setFlexGrow(0)
                .setFrozen(true)
                .setRowHeader(true);
    }

    private void months(boolean wholeYear) {
        int all = page.months().size();
        for (int at = wholeYear ? 0 : all - MONTHS_AT_FIRST; at < all; at++) {
            int index = at;
            YearMonth month = page.months().get(at);
            Grid.Column<ScorecardRow> column =
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
        grid.addColumn(CellRenderers.trend())
                .setHeader("Trend")
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(ScorecardRow::polarity)
                .setHeader("Good is")
                .setWidth("7rem")
                .setFlexGrow(0);
        figures(CellRenderers.spoken(row -> row.average().shown()), new TwoLines("12-month", "average"), "5.75rem");
        figures(CellRenderers.spoken(row -> row.maximum().shown()), new TwoLines("12-month", "maximum"), "5.75rem");
        grid.addColumn(ScorecardRow::sourceMark)
                .setHeader("%?")
                .setWidth("3.5rem")
                .setFlexGrow(0);
    }

    private void comparison() {
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
        grid.addColumn(CellRenderers.text(row -> row.commentary().firstLine()))
                .setHeader("Commentary")
                .setWidth("24rem")
                .setFlexGrow(1);
        grid.addColumn(row -> String.join(", ", row.owners()))
                .setHeader("Owner")
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(row -> String.join(", ", row.reporters()))
                .setHeader("Reporter")
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(CellRenderers.text(ScorecardRow::outcome))
                .setHeader("Outcome")
                .setWidth("20rem")
                .setFlexGrow(0);
        grid.addColumn(CellRenderers.state())
                .setHeader("State")
                .setWidth("8.5rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private void change(ValueProvider<ScorecardRow, Cell> cell, TwoLines header) {
        figures(CellRenderers.spoken(cell), header, "7.25rem");
    }

    private Grid.Column<ScorecardRow> figures(Renderer<ScorecardRow> renderer, TwoLines header, String width) {
        return grid.addColumn(renderer)
                .setHeader(header)
                .setWidth(width)
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }
}
