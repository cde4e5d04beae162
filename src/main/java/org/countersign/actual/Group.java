package org.countersign.actual;

import java.util.List;
import org.countersign.indicator.IndicatorDetails;

/**
 * Indicators that are checked and released together.
 *
 * @param key as the page's address names it
 */
public record Group(String key, String name, List<IndicatorDetails> indicators) {

    static final String WITHOUT_THEME = "none";
}
