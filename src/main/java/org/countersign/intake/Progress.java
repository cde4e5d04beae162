package org.countersign.intake;

import org.countersign.actual.LoadId;

/**
 * Whoever wants to know how far an import is, and may want it to stop: then any of these throws {@link ImportCancelled},
 * with which the transaction ends and leaves nothing.
 */
public interface Progress {

    /** Nobody waits for it. */
    Progress UNWATCHED = new Progress() {};

    /** So much is going to be written. */
    default void expect(int rows, int figures) {}

    /** So many rows of the catalogue are written. */
    default void rows(int written) {}

    /** So many figures are written. */
    default void figures(int written) {}

    /** All is written and about to be kept, under this load. The last chance to stop it. */
    default void kept(LoadId load) {}
}
