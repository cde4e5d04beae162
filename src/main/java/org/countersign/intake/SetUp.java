package org.countersign.intake;

import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calendar.Frequency;

/** How the figures of a new indicator are to be read, said by a person. */
public record SetUp(Frequency frequency, Timing timing, Polarity polarity) {

    public SetUp every(Frequency other) {
        return new SetUp(other, timing, polarity);
    }

    public SetUp speakingOf(Timing other) {
        return new SetUp(frequency, other, polarity);
    }

    public SetUp judged(Polarity other) {
        return new SetUp(frequency, timing, other);
    }
}
