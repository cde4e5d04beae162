package org.countersign.identity;

/** What became of a change of an authority's terms. */
public enum TermsAnswer {
    DONE,
    /** Somebody else changed them meanwhile. */
    CHANGED_MEANWHILE,
    /** Whoever asks others for a second factor must have given one: they would lock themselves out. */
    OWN_FACTOR_MISSING
}
