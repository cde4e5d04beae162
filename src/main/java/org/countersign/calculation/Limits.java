package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far a target may be missed, as distances from it in the figure's own unit.
 *
 * @param amber up to here the target still counts as met; null for 0
 * @param red beyond here it is missed, and up to here it is close; null for the default, 5% of the target, or 2 points for
 *     percentages
 */
public record Limits(@Nullable BigDecimal amber, @Nullable BigDecimal red) {

    public static final Limits DEFAULT = new Limits(null, null);

    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");
    private static final BigDecimal TWO_POINTS = new BigDecimal("2");

    public Limits {
        if (isNegative(amber) || isNegative(red)) {
            throw new IllegalArgumentException("Limits are distances: 0 or more, not " + amber + " and " + red);
        }
        if (amber != null && red != null && amber.compareTo(red) > 0) {
            throw new IllegalArgumentException("Amber begins no later than red, not at " + amber + " before " + red);
        }
    }

    private static boolean isNegative(@Nullable BigDecimal distance) {
        return distance != null && distance.signum() < 0;
    }

    /** Grades how far a figure falls short of a target; at or below 0 it does not. */
    TargetStatus grade(BigDecimal shortfall, BigDecimal target, Unit unit) {
        var met = amber == null ? BigDecimal.ZERO : amber;
        if (shortfall.compareTo(met) <= 0) {
            return TargetStatus.MET;
        }
        return shortfall.compareTo(tolerated(target, unit).max(met)) <= 0 ? TargetStatus.AMBER : TargetStatus.RED;
    }

    private BigDecimal tolerated(BigDecimal target, Unit unit) {
        if (red != null) {
            return red;
        }
        return unit.changesInPoints() ? TWO_POINTS : target.abs().multiply(FIVE_PER_CENT);
    }

    /** With the indicator's own tolerance where the target says nothing. */
    Limits tolerating(@Nullable BigDecimal tolerance) {
        return red != null || tolerance == null
                ? this
                : new Limits(amber, amber == null ? tolerance : tolerance.max(amber));
    }

    /**
     * The limits of a part of the target: in proportion where changes are relative, as they are where they are points and
     * where there is no whole to go by.
     */
    Limits scaled(BigDecimal part, BigDecimal whole, Unit unit) {
        return unit.changesInPoints() || whole.signum() == 0
                ? this
                : new Limits(scaled(amber, part, whole), scaled(red, part, whole));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal distance, BigDecimal part, BigDecimal whole) {
        return distance == null
                ? null
                : distance.multiply(part).divide(whole, MathContext.DECIMAL64).abs();
    }
}
