package org.countersign.actual.ui;

import java.time.YearMonth;
import java.util.Optional;
import org.countersign.actual.Entry;
import org.countersign.actual.EntrySheets;
import org.countersign.calendar.MonthLabel;
import org.countersign.indicator.IndicatorId;

/** An entry as the page's script sends it: nothing of it is believed. */
record GridEntry(
        int indicator, String month, String typed, int base, String reason, boolean confirmed, boolean undone) {

    private static final int LONGEST = 200;

    /** The entry; empty where its month is none of the sheet. */
    Optional<Entry> on(YearMonth sheet) {
        return MonthLabel.inAddress(text(month))
                .filter(column -> !column.isAfter(sheet) && column.isAfter(sheet.minusMonths(EntrySheets.MONTHS_SHOWN)))
                .map(column -> new Entry(
                        new IndicatorId(indicator), column, sheet, text(typed), base, text(reason), confirmed, undone));
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.substring(0, Math.min(sent.length(), 5 * LONGEST));
    }
}
