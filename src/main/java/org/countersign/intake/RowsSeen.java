package org.countersign.intake;

/** Whoever wants to know how far the reading of a file is, and may want it to stop: by {@link ImportCancelled}. */
@FunctionalInterface
public interface RowsSeen {

    /** Nobody waits for it. */
    RowsSeen UNWATCHED = rows -> {};

    /** So many rows were read so far, of all sheets; some are read twice. */
    void rows(int rows);
}
