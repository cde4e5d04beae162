package org.countersign.scorecard;

import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * How rows stand, for one reader.
 *
 * @param reader null where the system itself reads
 * @param pastDue whether the day by which the month's commentary is signed has passed
 */
record Standings(@Nullable PersonId reader, boolean pastDue) {

    Standing of(Definition definition, Rows.Read read, CommentaryCell commentary) {
        Reading reading = read.reading();
        return new Standing(
                reading.judgement().orElse(null),
                target(definition.measure(), read).orElse(null),
                Worst.last(read.trend(), definition.measure().polarity()),
                pastDue && isUnsigned(commentary),
                isMine(definition));
    }

    private static Optional<TargetStatus> target(Measure measure, Rows.Read read) {
        Reading reading = read.reading();
        var measured = new TargetStatus.Measured(
                read.history().at(reading.period()), measure.unit(), measure.polarity());
        return read.around().targets().status(reading.period(), measured);
    }

    private boolean isMine(Definition definition) {
        return definition.is(reader, Responsibility.OWNER) || definition.is(reader, Responsibility.REPORTER);
    }

    private static boolean isUnsigned(CommentaryCell commentary) {
        return commentary.state().filter(state -> state != State.SIGNED_OFF).isPresent();
    }
}
