package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.Renderer;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** A column of the scorecard, in the grid and in the plain table alike. */
interface SheetColumn {

    Head head();

    String width();

    /** For the grid: a light template, because a component for each cell would cost twenty times the memory. */
    Renderer<Line> renderer();

    /** For the plain table. */
    void fill(Element cell, ScorecardRow row);

    /** Whether its cells are figures, aligned at their end. */
    default boolean isFigures() {
        return false;
    }

    /** Whether it belongs to the page's own month. */
    default boolean isCurrent() {
        return false;
    }

    default boolean isWide() {
        return false;
    }
}
