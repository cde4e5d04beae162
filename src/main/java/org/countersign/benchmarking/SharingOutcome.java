package org.countersign.benchmarking;

import java.util.List;

/** What became of a wish to share. */
public sealed interface SharingOutcome {

    record Shared() implements SharingOutcome {}

    /** What would be shared is no longer what was looked at. Nothing was shared. */
    record Moved(List<SharedFigures> now) implements SharingOutcome {}
}
