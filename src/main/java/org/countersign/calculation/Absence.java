package org.countersign.calculation;

/** Why there is no number. A reason never becomes 0 and never disappears. */
public enum Absence {
    TO_BE_CONFIRMED("tbc", "to be confirmed"),
    NOT_DUE("", "not due"),
    MISSING("–", "missing"),
    NOT_APPLICABLE("n/a", "not applicable"),
    SUPPRESSED("[c]", "suppressed"),
    UNAVAILABLE("[x]", "unavailable"),
    LOW("[low]", "low, not nil"),
    UNRELIABLE("[u]", "unreliable"),
    /** Never stored: what stands there is for others not to be seen yet. */
    NOT_RELEASED("", "not released yet"),
    /** Stands in a history only: whoever entered the first figure took it back. */
    TAKEN_BACK("nothing", "the entry was taken back");

    private final String mark;
    private final String words;

    Absence(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** What stands in the cell. */
    public String mark() {
        return mark;
    }

    /** What is read out or shown beside it. */
    public String words() {
        return words;
    }
}
