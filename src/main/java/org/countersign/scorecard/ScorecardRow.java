package org.countersign.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.countersign.indicator.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * One indicator in one month, all of it as printed.
 *
 * @param months as many and in the order of the page's months
 * @param polarity what is good: "low"; empty where neither is
 * @param targets as many and in the order of the page's target years
 * @param trend the months' numbers, for a line; null where there is none
 */
public record ScorecardRow(
        IndicatorId id,
        String reference,
        String title,
        String outcome,
        List<String> owners,
        List<String> reporters,
        List<Cell> months,
        Derived onPrevious,
        Derived onLastYear,
        String polarity,
        Derived average,
        Derived maximum,
        String sourceMark,
        Cell neighbours,
        Cell england,
        Cell region,
        List<Cell> targets,
        CommentaryCell commentary,
        List<@Nullable BigDecimal> trend) {

    /** The cell of the page's own month. */
    public Cell current() {
        return months.getLast();
    }
}
