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
 * @param trend 13 months' numbers up to and with the page's own, for a line; null where there is none
 * @param level whose figure stands behind that line; null where there is none
 * @param trendWords what the line shows; empty without a number
 * @param targetStatus "on target", "close to target", "off target"; empty without status
 * @param crossedEvents "First lockdown, 23 March 2020": what either change crosses
 * @param theme its name; empty without one
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
        List<@Nullable BigDecimal> trend,
        @Nullable Level level,
        String trendWords,
        String theme,
        Standing standing,
        Derived minimum,
        Cell yearToDate,
        Cell targetStatus,
        List<String> crossedEvents) {

    /** Whether a figure shown was revised since the last cycle. */
    public boolean revisedSince() {
        return months.stream().anyMatch(cell -> cell.looks().contains(Look.REVISED));
    }

    /** The cell of the page's own month. */
    public Cell current() {
        return months.getLast();
    }
}
