package org.countersign.actual;

import java.util.List;
import java.util.Set;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;

/**
 * Indicators that are checked and released together, each followed by its parts.
 *
 * @param key as the page's address names it
 */
record Group(String key, String name, List<IndicatorDetails> indicators) {

    static final String WITHOUT_THEME = "none";

    /** The same with these indicators only. */
    Group only(Set<IndicatorId> ids) {
        return new Group(
                key,
                name,
                indicators.stream()
                        .filter(indicator -> ids.contains(indicator.id()))
                        .toList());
    }
}
