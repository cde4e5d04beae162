package org.countersign.actual;

/** How far a figure has come before others read it. It begins loaded; a revision stands where what it revises stood. */
public enum Stage {
    LOADED("loaded"),
    CHECKED("checked"),
    RELEASED("released");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
