package org.countersign.scorecard.ui;

import java.time.YearMonth;
import org.countersign.calendar.Period;

/**
 * What stands above a column.
 *
 * @param second may be empty
 * @param inFull for those who hear it, and for the plain table
 */
record Head(String first, String second, String inFull) {

    static Head of(String words) {
        return new Head(words, "", words);
    }

    /** "Apr / 2020", read as "April 2020". */
    static Head month(YearMonth month) {
        Period period = Period.month(month);
        return new Head(period.shortLabel().substring(0, 3), String.valueOf(month.getYear()), period.label());
    }
}
