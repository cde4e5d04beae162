package org.countersign.scorecard;

/** How high rows are. */
public enum Density {
    /** A title may take two lines. */
    COMFORTABLE("Comfortable: titles on two lines"),
    /** One line each. */
    COMPACT("Compact: one line a row");

    private final String words;

    Density(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
