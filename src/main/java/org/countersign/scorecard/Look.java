package org.countersign.scorecard;

/** How a cell looks beyond its text; never the only carrier of what it means. */
public enum Look {
    UP("up"),
    SIMILAR_TRAVEL("similar-travel"),
    DOWN("down"),
    POSITIVE("positive"),
    SIMILAR("similar"),
    NEGATIVE("negative"),
    MUTED("muted"),
    STATED("stated");

    private final String name;

    Look(String name) {
        this.name = name;
    }

    /** As a class of a style sheet. */
    public String styleName() {
        return name;
    }

    /** Whether it says where a figure travelled. */
    public boolean isTravel() {
        return this == UP || this == SIMILAR_TRAVEL || this == DOWN;
    }
}
