package org.countersign.commentary;

import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.indicator.IndicatorDetails;

/** The figures beside a commentary: read when they are first asked for, and once. */
final class SeenOnce implements Supplier<Seen> {

    private final Supplier<Seen> reading;
    private Optional<Seen> seen = Optional.empty();

    SeenOnce(Supplier<Seen> reading) {
        this.reading = reading;
    }

    @Override
    public Seen get() {
        if (seen.isEmpty()) {
            seen = Optional.of(reading.get());
        }
        return seen.get();
    }

    /** Whether they differ from what was signed, beyond the tolerance. */
    boolean movedSince(Commentary commentary, IndicatorDetails indicator) {
        return commentary
                .now()
                .signature()
                .filter(signature -> !signature
                        .changedSince(get(), indicator.measure().unit())
                        .isEmpty())
                .isPresent();
    }
}
