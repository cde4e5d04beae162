package org.countersign.indicator;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something that happened and moved figures: a new pathway, an inspection. Marked beside changes that cross it, which are
 * still calculated.
 *
 * @param label 1 to 200 characters
 * @param indicators those it is about; empty: all
 * @param version rises with each edit
 */
public record MarkedEvent(MarkedEventId id, LocalDate day, String label, Set<IndicatorId> indicators, int version) {

    public MarkedEvent {
        Lengths.within("event's label", label, 1, 200);
        indicators = Set.copyOf(indicators);
    }

    /** As it is first marked. */
    public MarkedEvent(MarkedEventId id, LocalDate day, String label, Set<IndicatorId> indicators) {
        this(id, day, label, indicators, 0);
    }

    public boolean concerns(IndicatorId indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }
}
