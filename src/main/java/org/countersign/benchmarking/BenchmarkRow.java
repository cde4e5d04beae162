package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.countersign.indicator.ThemeId;

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

    /** Whether the authority puts the indicator into the theme of this number. */
    boolean isOf(String theme) {
        ThemeId own = linked.indicator().standing().theme();
        return own != null && own.value().toString().equals(theme);
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
