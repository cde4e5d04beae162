package org.countersign.intake;

import java.time.Instant;
import java.util.Optional;
import org.countersign.actual.LoadId;

/**
 * An import that changed something: when, by whom, and its report.
 *
 * @param undone when and by whom it was undone; empty where it stands
 */
public record PastImport(LoadId load, Instant at, String by, ImportReport report, Optional<Undone> undone) {

    /** That it was taken back. */
    public record Undone(Instant at, String by) {}
}
