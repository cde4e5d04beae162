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
    STATED("stated"),
    MET("target-met"),
    CLOSE("target-amber"),
    MISSED("target-red"),
    /** An event lies in the month, or between the two figures of a change. */
    EVENT("event"),
    /** From this month on another definition holds. */
    BREAK("break"),
    REVISED("revised-since"),
    /** Not signed, and therefore as it is now, among figures as they were signed. */
    AS_NOW("as-now");

    private final String name;

    Look(String name) {
        this.name = name;
    }

    /** As a class of a style sheet. */
    public String styleName() {
        return name;
    }

    /** Whether it marks something that neither text nor note says: it is then said in words. */
    public boolean isMark() {
        return this == EVENT || this == BREAK || this == REVISED || this == AS_NOW;
    }

    /** Whether it says where a figure travelled. */
    public boolean isTravel() {
        return this == UP || this == SIMILAR_TRAVEL || this == DOWN;
    }
}
