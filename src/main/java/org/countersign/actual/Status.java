package org.countersign.actual;

/** How settled a figure is; provisional until its return has been submitted. */
public enum Status {
    PROVISIONAL("p", "provisional"),
    ESTIMATED("e", "estimated"),
    FINAL("", "");

    private final String mark;
    private final String words;

    Status(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    public String mark() {
        return mark;
    }

    /** What is read out or shown beside a figure; empty for one that is final. */
    public String words() {
        return words;
    }
}
