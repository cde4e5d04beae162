package org.countersign.benchmarking;

import java.util.List;

/** What became of loading a release. */
public sealed interface ReleaseOutcome {

    record Loaded(List<SeriesPreview> series) implements ReleaseOutcome {}

    /** Nothing was loaded until the doubts are confirmed. */
    record Held(List<SeriesPreview> series) implements ReleaseOutcome {

        public boolean isDoubtful() {
            return series.stream().anyMatch(each -> !each.effect().doubts().isEmpty());
        }
    }

    /** Nothing was loaded. */
    record Refused(List<String> reasons) implements ReleaseOutcome {}
}
