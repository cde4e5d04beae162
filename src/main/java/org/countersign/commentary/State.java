package org.countersign.commentary;

/** Where a commentary stands. */
public enum State {
    NOT_STARTED("not started", "○"),
    NOT_REQUIRED("not required", "–"),
    DRAFT("draft", "◔"),
    SUBMITTED("submitted", "◑"),
    WAITING("waiting for confirmation", "◕"),
    RETURNED("returned", "↩"),
    SIGNED_OFF("signed off", "●");

    private final String words;
    private final String shape;

    State(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    /** One shape each, the same everywhere; never without the words in reach. */
    public String shape() {
        return shape;
    }

    /** Whether somebody still has to act; what is not required is counted apart and never late. */
    public boolean outstanding() {
        return this != SIGNED_OFF && this != NOT_REQUIRED;
    }

    /** Whether its text is in the hands of those who write it. */
    public boolean withWriters() {
        return this == NOT_STARTED || this == NOT_REQUIRED || this == DRAFT || this == RETURNED;
    }

    /** Whether its text is in the hands of those who sign it. */
    public boolean withSigners() {
        return this == SUBMITTED || this == WAITING;
    }
}
