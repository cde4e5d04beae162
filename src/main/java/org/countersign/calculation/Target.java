package org.countersign.calculation;

import java.math.BigDecimal;

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
     * @param profile how it spreads over the months, where the basis lets it
     */
    record Aim(BigDecimal amount, Basis basis, Limits limits, Profile profile) implements Target {

        /** With the default limits, spread evenly. */
        public static Aim of(BigDecimal amount, Basis basis) {
            return new Aim(amount, basis, Limits.DEFAULT, Profile.EVEN);
        }

        /** Another amount, held by the same figures within the same limits; steps set by hand went with the former one. */
        public Aim to(BigDecimal other) {
            return new Aim(other, basis, limits, profile.kind() == Profile.Kind.BY_HAND ? Profile.EVEN : profile);
        }

        @Override
        public String text(Unit unit, int precision) {
            return Display.value(Value.of(amount), unit, precision);
        }
    }
}
