package org.countersign.scorecard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import org.countersign.calendar.Period;
import org.countersign.scorecard.IndicatorNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;

/** The sheet's columns as a grid: reference and title stay put, the rest scrolls. All columns are there for readers. */
class ScorecardGrid extends Grid<ScorecardRow> {

    private static final int ROWS_WITHOUT_SCROLLING = 14;
    private static final String ROW = "element.getEventContext(event)?.item?.key";

    ScorecardGrid(ScorecardPage page, Links links, LiveScorecard live) {
        addClassName("scorecard-grid");
        setAriaLabel("Scorecard, " + Period.month(page.period()).label());
        setSelectionMode(SelectionMode.NONE);
        new GridColumns(this, page).add(links);
        setAllRowsVisible(page.rows().size() <= ROWS_WITHOUT_SCROLLING);
        live.showIn(this);
        openWithEnter(page, links);
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
