package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.actual.Reading;
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

    Standing of(Definition definition, Standing figures, CommentaryCell commentary) {
        return figures.forReader(pastDue && isUnsigned(commentary), isMine(definition));
    }

    /** How the figures stand, whoever reads. */
    static Standing figures(IndicatorCells shown, List<@Nullable BigDecimal> trend) {
        Reading reading = shown.reading();
        Measure measure = shown.history().measure();
        boolean lastYear = measure.judgedBy() == JudgedBy.SAME_PERIOD_LAST_YEAR;
        return new Standing(
                reading.judgement().orElse(null),
                shown.references().known().orElse(null),
                Worst.last(trend, measure.polarity()),
                false,
                false,
                Stride.of(lastYear ? reading.onLastYear() : reading.onPrevious()),
                lastYear,
                shown.caveats());
    }

    private boolean isMine(Definition definition) {
        return definition.is(reader, Responsibility.OWNER) || definition.is(reader, Responsibility.REPORTER);
    }

    private static boolean isUnsigned(CommentaryCell commentary) {
        return commentary.state().filter(State::outstanding).isPresent();
    }
}
