package org.countersign.calculation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is aimed at in one financial year; a blank is no target at all and has no object here. */
public sealed interface Target {

    /** As shown in the grid: "288", "TBC". */
    String text(Unit unit, int precision);

    /** Announced, not yet set; a state of its own. */
    record ToBeConfirmed() implements Target {

        @Override
        public String text(Unit unit, int precision) {
            return "TBC";
        }
    }

    /**
     * A number to reach.
     *
     * @param basis what is held against it
     * @param tolerance by how much it may be missed before it is red, in the figure's own unit; null for the default, 5%
     *     of the target, or 2 points for percentages
     */
    record Aim(BigDecimal amount, Basis basis, @Nullable BigDecimal tolerance) implements Target {

        private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");
        private static final BigDecimal TWO_POINTS = new BigDecimal("2");

        @Override
        public String text(Unit unit, int precision) {
            return Display.value(Value.of(amount), unit, precision);
        }

        BigDecimal tolerated(Unit unit) {
            if (tolerance != null) {
                return tolerance;
            }
            return unit.changesInPoints() ? TWO_POINTS : amount.abs().multiply(FIVE_PER_CENT);
        }
    }
}
