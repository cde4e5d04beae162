package org.countersign.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEvent;

/**
 * What stands beside the figures of all indicators.
 *
 * @param everywhere events that concern all of them
 */
record Surroundings(Map<IndicatorId, Beside> each, List<MarkedEvent> everywhere) {

    static Surroundings nothing() {
        return new Surroundings(new HashMap<>(), new ArrayList<>());
    }

    Beside of(IndicatorId indicator) {
        Beside own = each.getOrDefault(indicator, Beside.nothing());
        return everywhere.isEmpty() ? own : own.and(everywhere);
    }

    Beside filling(IndicatorId indicator) {
        return each.computeIfAbsent(indicator, ignored -> Beside.nothing());
    }

    Collection<Beside> values() {
        return each.values();
    }
}
