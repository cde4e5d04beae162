package org.countersign.actual;

import java.util.List;
import org.countersign.indicator.IndicatorId;

/**
 * One indicator on the page of entry.
 *
 * @param unit what is typed: "number", "percentage", "rate"
 * @param group key of its theme
 * @param cells as many and in the order of the page's months
 * @param change of the page's month on the period before, in words; empty where there is none
 * @param judgement "positive", "similar", "negative"; empty without polarity
 * @param hints what is worth a second look in the page's month
 * @param part whether it is a part of the indicator before it
 */
public record EntryRow(
        IndicatorId id,
        String reference,
        String title,
        String unit,
        String group,
        List<EntryCell> cells,
        String change,
        String judgement,
        List<String> hints,
        boolean part) {

    public EntryCell current() {
        return cells.getLast();
    }
}
