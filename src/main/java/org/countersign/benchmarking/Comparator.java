package org.countersign.benchmarking;

/** Whom an authority is compared with. */
public enum Comparator {
    NEIGHBOURS("Statistical neighbours"),
    ENGLAND("England"),
    REGION("Region");

    private final String words;

    Comparator(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
