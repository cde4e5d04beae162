package org.countersign.commentary;

/** Why somebody did something, as they typed it. */
public final class Reasons {

    public static final int LONGEST = 2_000;

    private Reasons() {}

    /** Whether it says something, and not too much. */
    static boolean fit(String reason) {
        return !reason.isBlank() && reason.length() <= LONGEST;
    }
}
