package org.countersign.identity;

/** What came of removing somebody's second factors. */
public enum ResetAnswer {
    DONE,
    /** Not of this authority, or without one. */
    NOTHING_THERE,
    /**
     * They belong to another authority too, whose figures the factors protect as well: only who runs the installation
     * may remove them.
     */
    ELSEWHERE_TOO
}
