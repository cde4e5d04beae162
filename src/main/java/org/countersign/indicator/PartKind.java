package org.countersign.indicator;

/** What an indicator's parts divide it by. */
public enum PartKind {
    TEAM("team"),
    LOCALITY("locality"),
    AGE("age group");

    private final String words;

    PartKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
