package org.countersign.actual;

import java.time.Instant;

/** What became of one entry. Whatever is not saved leaves the figure as it was. */
public sealed interface Entered {

    /** @param revision the figure's, as it stands now */
    record Saved(int revision) implements Entered {}

    /** The figure stands so already. */
    record Unchanged(int revision) implements Entered {}

    /**
     * Somebody else changed the figure after it was shown: nothing is overwritten.
     *
     * @param theirs what stands there now
     * @param revision on which ours could be entered again
     */
    record Conflict(String theirs, String by, Instant at, int revision, String ours) implements Entered {}

    /** Not saved before something is said: a reason, or that no number shall stand where one stands. */
    record Asked(Question question) implements Entered {}

    /** @param sentence what is wrong, and what to do */
    record Refused(String sentence) implements Entered {}

    enum Question {
        REASON,
        NO_NUMBER,
        /** Below 0, where that is rare: a count, a rate, a part of a whole. */
        NEGATIVE
    }
}
