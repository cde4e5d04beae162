package org.countersign.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How exactly an indicator is counted, beside the sentence of its {@link Description}. All of it may be empty.
 *
 * @param multiplier such as 10,000 of a rate per 10,000; null where there is none
 * @param sourceReturn the return the figures go into, such as "SSDA903" or "CIN census"
 * @param polarityReason why high or low is good, or neither
 * @param seriesCode the published series that it is held against
 * @param seriesDifference how the published definition differs from this one
 */
public record Definition(
        String numerator,
        String denominator,
        @Nullable Integer multiplier,
        String sourceReturn,
        String polarityReason,
        String seriesCode,
        String seriesDifference) {

    public static final Definition NONE = new Definition("", "", null, "", "", "", "");

    public Definition {
        Lengths.within("numerator", numerator, 0, 2000);
        Lengths.within("denominator", denominator, 0, 2000);
        Lengths.within("source return", sourceReturn, 0, 60);
        Lengths.within("reason for the polarity", polarityReason, 0, 1000);
        Lengths.within("series", seriesCode, 0, 80);
        Lengths.within("difference in definition", seriesDifference, 0, 2000);
        if (multiplier != null && multiplier < 1) {
            throw new IllegalArgumentException("A multiplier is 1 or more, not " + multiplier);
        }
    }

    public Definition because(String newPolarityReason) {
        return new Definition(
                numerator, denominator, multiplier, sourceReturn, newPolarityReason, seriesCode, seriesDifference);
    }

    public Definition into(String newSourceReturn) {
        return new Definition(
                numerator, denominator, multiplier, newSourceReturn, polarityReason, seriesCode, seriesDifference);
    }
}
