package org.countersign.notification;

import org.countersign.indicator.Responsibility;

/** What people are told about, in words for "Early Help Owner returned EH1a, April 2020", and who is told. */
public enum Occurrence {
    SUBMITTED("submitted", Responsibility.OWNER),
    RETURNED("returned", Responsibility.REPORTER),
    SIGNED_OFF("signed off", Responsibility.REPORTER);

    private final String words;
    private final Responsibility audience;

    Occurrence(String words, Responsibility audience) {
        this.words = words;
        this.audience = audience;
    }

    public String words() {
        return words;
    }

    Responsibility audience() {
        return audience;
    }
}
