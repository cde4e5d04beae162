package org.countersign.indicator;

/** What gives an indicator its red, amber or green. */
public enum StatusRule {
    BY_TARGET("by its target"),
    NONE("none");

    private final String words;

    StatusRule(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
