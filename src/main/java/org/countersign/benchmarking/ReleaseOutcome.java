package org.countersign.benchmarking;

import java.util.List;

/** What became of loading a release. */
public sealed interface ReleaseOutcome {

    record Loaded(ReleasePreview preview) implements ReleaseOutcome {}

    /** Nothing was loaded until the doubts are confirmed. */
    record Held(ReleasePreview preview) implements ReleaseOutcome {}

    /** Nothing was loaded. */
    record Refused(List<String> reasons) implements ReleaseOutcome {}
}
