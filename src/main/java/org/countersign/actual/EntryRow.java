package org.countersign.actual;

import java.util.List;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;

/**
 * One indicator on the page of entry.
 *
 * @param unit what is typed: "number", "percentage", "rate"
 * @param group key of its theme
 * @param cells as many and in the order of the page's months
 * @param change of the figure in question on the period before, in words; empty where there is none
 * @param judgement "positive", "similar", "negative"; empty without polarity
 * @param hints what is worth a second look in the figure in question
 * @param part whether it is a part of the indicator before it
 * @param about which cell change and hints are about: the last, or of an indicator in arrears the one asked for; -1 where
 *     that is none of the page
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
        boolean part,
        int about) {

    public EntryCell current() {
        return cells.getLast();
    }

    /** The figure that the page's month asks for; empty where that is none of the page. */
    public Optional<EntryCell> inQuestion() {
        return about < 0 ? Optional.empty() : Optional.of(cells.get(about));
    }
}
