package org.countersign.actual;

/** Derived figures that a sheet prints and that are kept beside our own. */
public enum StatedKind {
    CHANGE_PREVIOUS,
    CHANGE_LAST_YEAR,
    AVERAGE,
    MAXIMUM
}
