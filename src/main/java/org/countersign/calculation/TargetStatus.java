package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a figure stands to its target. */
public enum TargetStatus {
    MET("on target"),
    AMBER("close to target"),
    RED("off target");

    private final String words;

    TargetStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The status of what a period is asked for. Empty where polarity does not say on which side of the target good lies.
     * Where good is within a range, it is the range that is aimed at: in it the target is met, outside it falls short by the
     * distance. A target beyond the range contradicts it and gives no status, and neither does one of the year: a range
     * speaks of the period's own figure.
     */
    static Optional<TargetStatus> of(Target.Aim aim, Milestones.Milestone milestone, Measured measured) {
        var unit = measured.series().unit();
        var limits = aim.limits().tolerating(measured.tolerance()).scaled(milestone.amount(), aim.amount(), unit);
        return shortfall(milestone, measured.polarity())
                .filter(shortfall ->
                        aim.basis() != Basis.YEAR || measured.polarity().kind() != Polarity.Kind.WITHIN_RANGE)
                .map(shortfall -> limits.grade(shortfall, milestone.amount(), unit));
    }

    private static Optional<BigDecimal> shortfall(Milestones.Milestone milestone, Polarity polarity) {
        var difference = milestone.amount().subtract(milestone.actual());
        return switch (polarity.kind()) {
            case HIGHER_IS_BETTER -> Optional.of(difference);
            case LOWER_IS_BETTER -> Optional.of(difference.negate());
            case WITHIN_RANGE ->
                Optional.of(polarity.distance(milestone.actual()))
                        .filter(distance ->
                                polarity.distance(milestone.amount()).signum() == 0);
            case NONE -> Optional.empty();
        };
    }

    /**
     * Figures with what is needed to hold them against a target.
     *
     * @param tolerance the indicator's own, for targets that come without a red limit; null for the usual one
     */
    public record Measured(
            Series series, Polarity polarity, @Nullable BigDecimal tolerance) {

        public Measured(Series series, Polarity polarity) {
            this(series, polarity, null);
        }
    }
}
