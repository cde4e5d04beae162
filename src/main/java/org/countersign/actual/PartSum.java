package org.countersign.actual;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.countersign.calculation.Value;

/** What the parts of a figure add up to. */
public final class PartSum {

    private PartSum() {}

    /** Empty where one of them is no number, or there is none: then nothing is said of the total. */
    public static Optional<BigDecimal> of(Collection<Value> parts) {
        return parts.stream().allMatch(part -> part.number().isPresent())
                ? parts.stream().flatMap(part -> part.number().stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }
}
