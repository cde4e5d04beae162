package org.countersign.identity;

/** What becomes of a code or a password that somebody typed. */
public enum CodeAnswer {
    RIGHT,
    /** Wrong, or used before. */
    WRONG,
    /** Not even looked at. */
    TOO_MANY
}
