package org.countersign.benchmarking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

/** A figure that a later release gives otherwise than the one before. */
public record Revised(PublishedFigure before, PublishedFigure after) {

    /** First what was withdrawn, then what changed most. */
    static final Comparator<Revised> GRAVEST = Comparator.comparing(Revised::isWithdrawn)
            .thenComparing(Revised::change)
            .reversed()
            .thenComparing(revised -> revised.after().area())
            .thenComparing(revised -> revised.after().year());

    /** A number that is none any more: suppressed, unreliable or unavailable. */
    public boolean isWithdrawn() {
        return before.value().number().isPresent() && after.value().number().isEmpty();
    }

    /** No number before, none now, for another reason: "unavailable", and then "suppressed". */
    public boolean isOtherReason() {
        return before.value().number().isEmpty() && after.value().number().isEmpty();
    }

    /** As a share of what it was. */
    private BigDecimal change() {
        return before.value()
                .number()
                .filter(was -> was.signum() != 0)
                .flatMap(was -> after.value()
                        .number()
                        .map(is -> is.subtract(was)
                                .divide(was, MathContext.DECIMAL32)
                                .abs()))
                .orElse(BigDecimal.ZERO);
    }
}
