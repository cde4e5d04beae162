package org.countersign.commentary;

/** Who may read a text in which state: drafts their reporters and the performance team, submitted also its owners. */
public final class Visibility {

    private Visibility() {}

    /** Whether somebody who is this to the indicator may read a text in this state. */
    public static boolean readable(State state, boolean reporter, boolean owner, boolean coordinator) {
        return switch (state) {
            case SIGNED_OFF -> true;
            case SUBMITTED, RETURNED -> reporter || owner || coordinator;
            case NOT_STARTED, DRAFT -> reporter || coordinator;
        };
    }
}
