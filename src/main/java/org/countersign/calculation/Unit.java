package org.countersign.calculation;

/** What a figure counts in; decides how its change is measured. */
public enum Unit {
    COUNT("number"),
    /** Stored as percentages: 6.8, not 0.068. */
    PERCENTAGE("percentage"),
    /** So many per 1,000, 10,000 or 100,000. */
    RATE("rate");

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Percentages change by points, all others relatively. */
    public boolean changesInPoints() {
        return this == PERCENTAGE;
    }
}
