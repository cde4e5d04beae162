package org.countersign.indicator;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Threshold;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator's figures are to be read.
 *
 * @param decimals digits shown after the point, 0 to 6
 * @param frequencyConfirmed false as long as nobody said so: a blank then counts as missing, not as not due
 * @param timing what stretch of time a figure speaks of
 * @param lag months in arrears, 0 to 24: with 2, April's cycle asks for February
 * @param threshold the change at which an arrow shows, in the unit of the change; null for the unit's default
 * @param minimumBase under it a percentage or rate shows its counts and no arrow; null for the default, 10
 * @param tolerance by how much a target may be missed and be amber still, in the figure's own unit; null for the default
 */
public record Measure(
        Unit unit,
        int decimals,
        Frequency frequency,
        boolean frequencyConfirmed,
        Timing timing,
        int lag,
        Polarity polarity,
        JudgedBy judgedBy,
        @Nullable BigDecimal threshold,
        @Nullable BigDecimal minimumBase,
        StatusRule statusRule,
        @Nullable BigDecimal tolerance) {

    public Measure {
        between("decimals", decimals, 6);
        between("months in arrears", lag, 24);
    }

    /** In the period, not in arrears, with the default base and tolerance. */
    public Measure(
            Unit unit,
            int decimals,
            Frequency frequency,
            boolean frequencyConfirmed,
            Polarity polarity,
            JudgedBy judgedBy,
            @Nullable BigDecimal threshold) {
        this(
                unit,
                decimals,
                frequency,
                frequencyConfirmed,
                Timing.IN_PERIOD,
                0,
                polarity,
                judgedBy,
                threshold,
                null,
                StatusRule.BY_TARGET,
                null);
    }

    /** A measure as an import first finds it: monthly until confirmed, judged against the previous period. */
    public static Measure found(Unit unit, int decimals, Polarity polarity) {
        return new Measure(unit, decimals, Frequency.MONTH, false, polarity, JudgedBy.PREVIOUS_PERIOD, null);
    }

    public Measure of(Unit newUnit) {
        return changed(to -> to.unit = newUnit);
    }

    /** Confirmed by a person. */
    public Measure every(Frequency newFrequency) {
        return changed(to -> {
            to.frequency = newFrequency;
            to.frequencyConfirmed = true;
        });
    }

    public Measure timed(Timing newTiming, int newLag) {
        return changed(to -> {
            to.timing = newTiming;
            to.lag = newLag;
        });
    }

    public Measure judged(Polarity newPolarity, JudgedBy newJudgedBy) {
        return changed(to -> {
            to.polarity = newPolarity;
            to.judgedBy = newJudgedBy;
        });
    }

    public Measure from(@Nullable BigDecimal newThreshold, @Nullable BigDecimal newMinimumBase) {
        return changed(to -> {
            to.threshold = newThreshold;
            to.minimumBase = newMinimumBase;
        });
    }

    public Threshold changeThreshold() {
        return threshold == null ? Threshold.defaultFor(unit) : new Threshold(threshold);
    }

    private Measure changed(Consumer<Changing> change) {
        var changing = new Changing(this);
        change.accept(changing);
        return changing.measure();
    }

    private static void between(String what, int number, int most) {
        if (number < 0 || number > most) {
            throw new IllegalArgumentException("0 to %d %s, not %d".formatted(most, what, number));
        }
    }

    /** What can be changed of a measure, for as long as it is being changed. */
    private static final class Changing {

        private final Measure former;
        private Unit unit;
        private Frequency frequency;
        private boolean frequencyConfirmed;
        private Timing timing;
        private int lag;
        private Polarity polarity;
        private JudgedBy judgedBy;
        private @Nullable BigDecimal threshold;
        private @Nullable BigDecimal minimumBase;

        Changing(Measure former) {
            this.former = former;
            unit = former.unit;
            frequency = former.frequency;
            frequencyConfirmed = former.frequencyConfirmed;
            timing = former.timing;
            lag = former.lag;
            polarity = former.polarity;
            judgedBy = former.judgedBy;
            threshold = former.threshold;
            minimumBase = former.minimumBase;
        }

        Measure measure() {
            return new Measure(
                    unit,
                    former.decimals,
                    frequency,
                    frequencyConfirmed,
                    timing,
                    lag,
                    polarity,
                    judgedBy,
                    threshold,
                    minimumBase,
                    former.statusRule,
                    former.tolerance);
        }
    }
}
