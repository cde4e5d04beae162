package org.countersign.commentary;

/** Where a commentary stands. */
public enum State {
    NOT_STARTED("not started", "○"),
    DRAFT("draft", "◔"),
    SUBMITTED("submitted", "◑"),
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
}
