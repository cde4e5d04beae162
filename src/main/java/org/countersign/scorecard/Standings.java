package org.countersign.scorecard;

import java.util.Optional;
import org.countersign.actual.Reading;
import org.countersign.calculation.Absence;
import org.countersign.calculation.TargetStatus;
import org.countersign.calculation.Value;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.indicator.JudgedBy;
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
        boolean lastYear = definition.measure().judgedBy() == JudgedBy.SAME_PERIOD_LAST_YEAR;
        return new Standing(
                reading.judgement().orElse(null),
                target(definition.measure(), read).orElse(null),
                Worst.last(read.trend(), definition.measure().polarity()),
                pastDue && isUnsigned(commentary),
                isMine(definition),
                Stride.of(lastYear ? reading.onLastYear() : reading.onPrevious()),
                lastYear,
                isMissing(reading.value()));
    }

    private static Optional<TargetStatus> target(Measure measure, Rows.Read read) {
        Reading reading = read.reading();
        var measured =
                new TargetStatus.Measured(read.history().at(reading.period()), measure.unit(), measure.polarity());
        return read.around().targets().status(reading.period(), measured);
    }

    private boolean isMine(Definition definition) {
        return definition.is(reader, Responsibility.OWNER) || definition.is(reader, Responsibility.REPORTER);
    }

    /** To be confirmed is owed as well; what does not apply, or is suppressed, is not. */
    private static boolean isMissing(Value value) {
        return value instanceof Value.None none
                && (none.reason() == Absence.MISSING || none.reason() == Absence.TO_BE_CONFIRMED);
    }

    private static boolean isUnsigned(CommentaryCell commentary) {
        return commentary.state().filter(state -> state != State.SIGNED_OFF).isPresent();
    }
}
