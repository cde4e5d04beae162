package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.actual.Reading;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.commentary.State;
import org.countersign.identity.PersonId;
import org.countersign.indicator.JudgedBy;
import org.countersign.indicator.Responsibility;
import org.jspecify.annotations.Nullable;

/**
 * How rows stand, for one reader.
 *
 * @param reader null where the system itself reads
 * @param pastDue whether the day by which the month's commentary is signed has passed
 */
record Standings(@Nullable PersonId reader, boolean pastDue) {

    Standing of(
            Definition definition, IndicatorCells shown, List<@Nullable BigDecimal> trend, CommentaryCell commentary) {
        Reading reading = shown.reading();
        boolean lastYear = definition.measure().judgedBy() == JudgedBy.SAME_PERIOD_LAST_YEAR;
        return new Standing(
                reading.judgement().orElse(null),
                shown.references().known().orElse(null),
                Worst.last(trend, definition.measure().polarity()),
                pastDue && isUnsigned(commentary),
                isMine(definition),
                Stride.of(lastYear ? reading.onLastYear() : reading.onPrevious()),
                lastYear,
                isMissing(reading.value()));
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
        return commentary.state().filter(State::outstanding).isPresent();
    }
}
