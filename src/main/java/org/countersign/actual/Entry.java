package org.countersign.actual;

import java.time.YearMonth;
import org.countersign.indicator.IndicatorId;

/**
 * What somebody typed into a cell.
 *
 * @param sheet the month whose page it was typed on
 * @param typed by the usual marks: "125", "6.8%", "12/18", "tbc", "c"; an e after a number marks it as estimated
 * @param base the revision that was shown; 0 where nothing was
 * @param reason why the figure changes; empty where none was given
 * @param confirmed whether a yes was given to putting no number in the place of one
 * @param undone whether the first entry of the place is taken back: nothing shall stand there, as before
 */
public record Entry(
        IndicatorId indicator,
        YearMonth month,
        YearMonth sheet,
        String typed,
        int base,
        String reason,
        boolean confirmed,
        boolean undone) {

    /** One that takes nothing back. */
    public Entry(
            IndicatorId indicator,
            YearMonth month,
            YearMonth sheet,
            String typed,
            int base,
            String reason,
            boolean confirmed) {
        this(indicator, month, sheet, typed, base, reason, confirmed, false);
    }

    static final int LONGEST_REASON = 500;

    FigureKey key() {
        return new FigureKey(indicator, month);
    }

    /** Why it changes, as its load keeps it. */
    String whyOr(String usual) {
        String why = reason.strip();
        return why.isEmpty() ? usual : why.substring(0, Math.min(why.length(), LONGEST_REASON));
    }
}
