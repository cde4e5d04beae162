package org.countersign.scorecard;

import java.util.Locale;

/** What a reader has to know of a month's figure before they rely on it. */
public enum Caveat {
    /** A figure is due, and nothing stands there. */
    MISSING("Figure missing"),
    TO_BE_CONFIRMED("Figure to be confirmed"),
    /** Its reporter or owner doubts it, and the performance team has not answered yet. */
    QUERIED("Figure queried"),
    NOT_RELEASED("Figure not released");

    private final String words;

    Caveat(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As an address has it. */
    public String code() {
        return Code.of(this);
    }

    /** "queried", "to be confirmed": after a number of figures. */
    public String brief() {
        return words.replaceFirst("^Figure ", "").toLowerCase(Locale.UK);
    }

    public boolean isOf(ScorecardRow row) {
        return row.standing().caveats().contains(this);
    }
}
