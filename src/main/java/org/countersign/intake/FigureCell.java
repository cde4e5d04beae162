package org.countersign.intake;

import org.countersign.calendar.Period;

/** A cell that holds the figure of a period, not typed yet. */
record FigureCell(Period period, Place place, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
