package org.countersign.calculation;

/** What stretch of time a figure speaks of. */
public enum Timing {
    IN_PERIOD("in the period"),
    AT_DATE("at a date"),
    ROLLING("rolling 12 months"),
    /** Begins anew with each financial year. */
    CUMULATIVE("cumulative from April");

    private final String words;

    Timing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Rolling and cumulative figures contain their own past: they have neither average nor extremes. */
    public boolean averages() {
        return this == IN_PERIOD || this == AT_DATE;
    }
}
