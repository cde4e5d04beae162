package org.countersign.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How a figure moved against one earlier figure: relative for counts and rates, in points for percentages. Calculated on
 * unrounded values; rounded once, when printed.
 */
public sealed interface Change {

    DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The change to {@code current}; not available where either side is not a number. */
    static Change between(Value previous, Value current, Unit unit) {
        return between(previous, current, unit, Base.ENOUGH);
    }

    /**
     * The same, with a minimum of its own.
     *
     * @param minimumBase so many children behind a figure are no small base any more
     */
    static Change between(Value previous, Value current, Unit unit, BigDecimal minimumBase) {
        if (!(previous instanceof Value.Figure before) || !(current instanceof Value.Figure now)) {
            return notAvailable(Why.NO_NUMBER);
        }
        var difference = now.amount().subtract(before.amount());
        if (unit.changesInPoints()) {
            return new Points(difference, Base.of(before, now, unit, minimumBase));
        }
        if (before.amount().signum() == 0) {
            return difference.signum() == 0 ? new BothZero() : new FromZero(difference);
        }
        return new Relative(percent(difference, before.amount()), Base.of(before, now, unit, minimumBase));
    }

    /** Over a change of definition no change is calculated. */
    static Change acrossBreak(LocalDate day) {
        return new NotAvailable(Why.BREAK, "from " + DAY.format(day) + " another definition holds");
    }

    /** No change is calculated, for a reason that needs no more words. */
    static Change notAvailable(Why why) {
        return new NotAvailable(why, why.words());
    }

    /** Travel by the unrounded change; empty where there is none to speak of. */
    Optional<Direction> direction(Threshold threshold);

    /**
     * "11%", "−3%", "1.2 points", "+5 from 0", "n/a". Whole per cent, or points with one decimal; more decimals where
     * fewer would contradict the direction, such as 10% beside similar. A small base adds its counts: "75% (4 to 7)".
     */
    String text(Threshold threshold);

    /** Per cent or points, unrounded; empty where there is no change, and from 0. */
    default Optional<BigDecimal> exact() {
        return Optional.empty();
    }

    /** Too few children for the change to mean much: the arrow is muted and asks for no text. */
    boolean smallBase();

    /** For reading aloud and beside an arrow: "up 11%", "similar, −3%", "not available: the count began anew". */
    default String words(Threshold threshold) {
        return direction(threshold)
                .map(direction -> ChangeText.spoken(direction, text(threshold)))
                .orElse("not available");
    }

    private static BigDecimal percent(BigDecimal difference, BigDecimal previous) {
        return difference.scaleByPowerOfTen(2).divide(previous.abs(), MathContext.DECIMAL64);
    }

    /** Why no change is given. */
    enum Why {
        NO_NUMBER("one of the two figures is not a number"),
        BREAK("the definition changed between the two figures"),
        /** A cumulative figure in the first period of its year. */
        FIRST_OF_YEAR("the count began anew");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A relative change.
     *
     * @param percent of the previous figure's size, unrounded
     */
    record Relative(BigDecimal percent, Base base) implements Change {

        @Override
        public Optional<BigDecimal> exact() {
            return Optional.of(percent);
        }

        @Override
        public Optional<Direction> direction(Threshold threshold) {
            return Optional.of(threshold.directionOf(percent));
        }

        @Override
        public String text(Threshold threshold) {
            return ChangeText.rounded(percent, 0, threshold) + "%" + base.note();
        }

        @Override
        public boolean smallBase() {
            return base.isSmall();
        }
    }

    /**
     * A change of a percentage.
     *
     * @param points percentage points, unrounded
     */
    record Points(BigDecimal points, Base base) implements Change {

        @Override
        public Optional<BigDecimal> exact() {
            return Optional.of(points);
        }

        @Override
        public Optional<Direction> direction(Threshold threshold) {
            return Optional.of(threshold.directionOf(points));
        }

        @Override
        public String text(Threshold threshold) {
            return ChangeText.rounded(points, 1, threshold) + " points" + base.note();
        }

        @Override
        public boolean smallBase() {
            return base.isSmall();
        }
    }

    /**
     * From 0 there is no relative change; the direction is the difference's own.
     *
     * @param difference never 0
     */
    record FromZero(BigDecimal difference) implements Change {

        @Override
        public Optional<Direction> direction(Threshold threshold) {
            return Optional.of(difference.signum() > 0 ? Direction.UP : Direction.DOWN);
        }

        @Override
        public String text(Threshold threshold) {
            var sign = difference.signum() > 0 ? "+" : "";
            return sign + ChangeText.withoutVanishing(difference) + " from 0";
        }

        @Override
        public boolean smallBase() {
            return true;
        }
    }

    /** 0 before, 0 now. */
    record BothZero() implements Change {

        @Override
        public Optional<Direction> direction(Threshold threshold) {
            return Optional.of(Direction.SIMILAR);
        }

        @Override
        public String text(Threshold threshold) {
            return "both 0";
        }

        @Override
        public boolean smallBase() {
            return true;
        }
    }

    /**
     * No change is given, for the reason stated.
     *
     * @param reason half a sentence, with the day where there is one
     */
    record NotAvailable(Why why, String reason) implements Change {

        @Override
        public String words(Threshold threshold) {
            return "not available: " + reason;
        }

        @Override
        public Optional<Direction> direction(Threshold threshold) {
            return Optional.empty();
        }

        @Override
        public String text(Threshold threshold) {
            return "n/a";
        }

        @Override
        public boolean smallBase() {
            return false;
        }
    }
}
