package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.indicator.IndicatorId;

/**
 * What a load found worth a look in a figure, or was told of it: shown to those who check the figure until it is released
 * or revised.
 *
 * @param words a clause or a sentence; cut to 300 characters
 */
public record FigureNote(IndicatorId indicator, YearMonth month, String words) {

    private static final int LONGEST = 300;

    public FigureNote {
        words = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    FigureKey figure() {
        return new FigureKey(indicator, month);
    }
}
