package org.countersign.indicator;

/** Who brings an indicator's figures in. */
public enum EnteredBy {
    PERFORMANCE_TEAM("the performance team"),
    REPORTER("its reporters"),
    FEED("a feed");

    private final String words;

    EnteredBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
