package org.countersign.commentary;

/** Who may read a text in which state: drafts their reporters and the performance team, submitted also its signers. */
public final class Visibility {

    private Visibility() {}

    /** Whether somebody who is this to the indicator may read a text in this state. */
    public static boolean readable(State state, boolean reporter, boolean signer, boolean coordinator) {
        return switch (state) {
            case SIGNED_OFF -> true;
            case SUBMITTED, WAITING, RETURNED -> reporter || signer || coordinator;
            case NOT_STARTED, NOT_REQUIRED, DRAFT -> reporter || coordinator;
        };
    }
}
