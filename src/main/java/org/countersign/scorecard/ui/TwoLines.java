package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import org.countersign.calendar.Period;

/** A column's header of two short lines, read out in full. */
class TwoLines extends Span {

    TwoLines(String first, String second) {
        this(first, second, first + " " + second);
    }

    private TwoLines(String first, String second, String inFull) {
        addClassName("two-lines");
        Span seen = new Span(new Span(first), new Span(second));
        seen.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(inFull);
        heard.addClassName("visually-hidden");
        add(seen, heard);
    }

    /** "Apr / 2020", read as "April 2020". */
    static TwoLines month(YearMonth month) {
        Period period = Period.month(month);
        return new TwoLines(period.shortLabel().substring(0, 3), String.valueOf(month.getYear()), period.label());
    }
}
