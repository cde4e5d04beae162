package org.countersign.indicator;

/** Who knows the figure, and who answers for it; and who covers for either. */
public enum Responsibility {
    REPORTER("reporter"),
    OWNER("owner"),
    /** Recorded only, so far. */
    REPORTER_DEPUTY("reporter's deputy"),
    /** Recorded only, so far. */
    OWNER_DEPUTY("owner's deputy");

    private final String words;

    Responsibility(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is the figure that is answered for, or covered; otherwise it is the signature. */
    public boolean reports() {
        return this == REPORTER || this == REPORTER_DEPUTY;
    }

    public boolean deputises() {
        return this == REPORTER_DEPUTY || this == OWNER_DEPUTY;
    }
}
