package org.countersign.benchmarking;

import org.countersign.calculation.Value;
import org.countersign.indicator.IndicatorId;

/**
 * A figure to compare with, as an authority's own sheet states it. It is not checked against a publication.
 *
 * @param stated the cell, verbatim
 * @param period of the figure, which is usually older than the sheet: "2017-18"; empty where the sheet says none
 * @param updated when the sheet says it was last brought up to date: "Mar 2019"; may be empty
 * @param note the sheet's words about it, verbatim; may be empty
 */
public record StatedBenchmark(
        IndicatorId indicator,
        Comparator comparator,
        String stated,
        Value value,
        String period,
        String updated,
        String note) {}
