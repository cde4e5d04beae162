package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A linked indicator beside what is published.
 *
 * @param trend the authority's published figures, oldest first
 */
public record BenchmarkRow(
        LinkedIndicator linked,
        PublishedSeries series,
        Verdict verdict,
        Optional<Release> release,
        List<TrendYear> trend) {

    public MeasureStanding standing() {
        return verdict.now();
    }

    /** How far from the best quarter, as a share of the figure; what has no such distance comes last. */
    BigDecimal order() {
        return standing()
                .distance()
                .flatMap(gap -> standing()
                        .own()
                        .number()
                        .filter(own -> own.signum() != 0)
                        .map(own -> gap.divide(own.abs(), MathContext.DECIMAL64)))
                .orElse(BigDecimal.ONE.negate());
    }
}
