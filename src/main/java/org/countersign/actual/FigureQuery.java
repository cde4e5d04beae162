package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A figure that its reporter or owner doubts, until the performance team has corrected or confirmed it.
 *
 * @param answer null as long as it is open
 */
public record FigureQuery(
        QueryId id,
        IndicatorId indicator,
        YearMonth month,
        String askedBy,
        Instant askedAt,
        String reason,
        @Nullable Answer answer) {

    public boolean open() {
        return answer == null;
    }

    public Optional<Answer> answered() {
        return Optional.ofNullable(answer);
    }

    public FigureKey figure() {
        return new FigureKey(indicator, month);
    }

    /**
     * How it ended.
     *
     * @param corrected whether the figure was revised; otherwise it was confirmed
     * @param revision the figure's when it was answered; 0 where none stood there
     */
    public record Answer(boolean corrected, String note, String by, Instant at, int revision) {

        public String word() {
            return corrected ? "corrected" : "confirmed";
        }
    }
}
