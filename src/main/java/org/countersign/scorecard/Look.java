package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.Set;

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
    /** Doubted by its reporter or owner, and not answered for yet. */
    QUERIED("queried"),
    /** For the performance team, and whoever entered it, alone so far. */
    UNRELEASED("not-released"),
    /** Not signed, and therefore as it is now, among figures as they were signed. */
    AS_NOW("as-now");

    private static final Set<Look> MARKS = EnumSet.of(EVENT, BREAK, REVISED, QUERIED, UNRELEASED, AS_NOW);
    private final String name;

    Look(String name) {
        this.name = name;
    }

    /** As a class of a style sheet. */
    public String styleName() {
        return name;
    }

    /** "? queried": the mark and its word, where there is room for both; empty for what needs none. */
    public String marked() {
        return switch (this) {
            case QUERIED -> "? queried";
            case UNRELEASED -> "⊘ not released";
            default -> "";
        };
    }

    /** Whether it marks something that neither text nor note says: it is then said in words. */
    public boolean isMark() {
        return MARKS.contains(this);
    }

    /** Whether it says where a figure travelled. */
    public boolean isTravel() {
        return this == UP || this == SIMILAR_TRAVEL || this == DOWN;
    }
}
