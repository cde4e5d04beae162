package org.countersign.intake;

import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.Frequency;

/** How the figures of a new indicator are to be read, said by a person. */
public record SetUp(Unit unit, Frequency frequency, Timing timing, Polarity polarity) {

    public SetUp in(Unit other) {
        return new SetUp(other, frequency, timing, polarity);
    }

    public SetUp every(Frequency other) {
        return new SetUp(unit, other, timing, polarity);
    }

    public SetUp speakingOf(Timing other) {
        return new SetUp(unit, frequency, other, polarity);
    }

    public SetUp judged(Polarity other) {
        return new SetUp(unit, frequency, timing, other);
    }
}
