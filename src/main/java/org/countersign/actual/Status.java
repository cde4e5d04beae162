package org.countersign.actual;

/** How settled a figure is; provisional until its return has been submitted. */
public enum Status {
    PROVISIONAL("p"),
    ESTIMATED("e"),
    FINAL("");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
