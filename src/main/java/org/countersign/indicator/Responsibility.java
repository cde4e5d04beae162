package org.countersign.indicator;

/** Who knows the figure, and who answers for it. */
public enum Responsibility {
    REPORTER,
    OWNER
}
