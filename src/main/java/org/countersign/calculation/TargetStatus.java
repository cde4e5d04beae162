package org.countersign.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.countersign.calendar.Period;

/** How a figure stands to its target. */
public enum TargetStatus {
    MET("target met"),
    AMBER("close to target"),
    RED("target missed");

    private final String words;

    TargetStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * The status of a period's figure. Empty where the basis is not stated or is another period's, the figure is not a
     * number, or the polarity does not say on which side of the target good lies.
     */
    public static Optional<TargetStatus> of(Target.Aim aim, Period period, Measured measured) {
        if (!aim.basis().judges(period)) {
            return Optional.empty();
        }
        return measured.value()
                .number()
                .flatMap(amount -> shortfall(aim.amount(), amount, measured.polarity()))
                .map(shortfall -> graded(shortfall, aim.tolerated(measured.unit())));
    }

    private static Optional<BigDecimal> shortfall(BigDecimal target, BigDecimal amount, Polarity polarity) {
        return switch (polarity.kind()) {
            case HIGHER_IS_BETTER -> Optional.of(target.subtract(amount));
            case LOWER_IS_BETTER -> Optional.of(amount.subtract(target));
            case WITHIN_RANGE, NONE -> Optional.empty();
        };
    }

    private static TargetStatus graded(BigDecimal shortfall, BigDecimal tolerated) {
        if (shortfall.signum() <= 0) {
            return MET;
        }
        return shortfall.compareTo(tolerated) <= 0 ? AMBER : RED;
    }

    /** A figure with what is needed to hold it against a target. */
    public record Measured(Value value, Unit unit, Polarity polarity) {}
}
