package org.countersign.benchmarking;

import java.util.Map;

/**
 * Which of a file's columns are a series.
 *
 * @param numerator name of a column; empty for none
 * @param denominator name of a column; empty for none
 * @param items of the filters, by the filter's column: "care_leaver_age" is "19 to 21 years"
 */
public record EesMapping(String value, String numerator, String denominator, Map<String, String> items) {

    public EesMapping {
        items = Map.copyOf(items);
    }
}
