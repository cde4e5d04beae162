package org.countersign.benchmarking;

import java.time.Instant;
import java.util.List;
import org.countersign.indicator.IndicatorDetails;

/**
 * An indicator whose figures are shared.
 *
 * @param readers names of authorities and regions, in order
 * @param figures what they see now
 * @param newer how many months were signed, or signed again, since
 */
public record SharedIndicator(
        IndicatorDetails indicator, List<Reader> readers, Instant since, SharedFigures figures, int newer) {

    /** @param code DfE code of an authority, or code of a region */
    public record Reader(String code, String name) {}
}
