package org.countersign.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import org.countersign.calculation.Change;
import org.countersign.calculation.Comparison;

/** How far a change goes, in thresholds: what makes points of a percentage and per cent of a count comparable. */
final class Stride {

    private Stride() {}

    /** 0 where there is no change to speak of: from 0, on a small base, over a break. */
    static double of(Comparison comparison) {
        if (comparison.smallBase()) {
            return 0;
        }
        return switch (comparison.change()) {
            case Change.Relative relative -> inThresholds(relative.percent(), comparison);
            case Change.Points points -> inThresholds(points.points(), comparison);
            case Change.FromZero from -> 0;
            case Change.BothZero both -> 0;
            case Change.NotAvailable none -> 0;
        };
    }

    private static double inThresholds(BigDecimal change, Comparison comparison) {
        return change.abs()
                .divide(comparison.threshold().value(), MathContext.DECIMAL64)
                .doubleValue();
    }
}
