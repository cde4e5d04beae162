package org.countersign.identity;

/** What came of removing somebody's second factors. */
public enum ResetAnswer {
    DONE,
    /** Not of this authority, or without one. */
    NOTHING_THERE,
    /**
     * They belong to another authority too, or run the installation, which the factors protect as well: only who runs the
     * installation may remove them.
     */
    ELSEWHERE_TOO,
    /** One's own are changed on one's account page, by who proves themselves again. */
    YOUR_OWN
}
