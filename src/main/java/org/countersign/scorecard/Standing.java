package org.countersign.scorecard;

import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands in the month, for filters and counts.
 *
 * @param judgement of the one change it is judged by; null where there is none
 * @param target null where the year has no target that gives a status
 * @param worst its figure is the worst of those in the trend, by its polarity
 * @param late its commentary is not signed off although the day for it has passed
 * @param mine whoever reads reports it or owns it
 * @param strides how far the change it is judged by goes, in thresholds
 * @param onLastYear whether that is the change on the same period last year
 * @param missing a figure is due in the month and there is none
 */
public record Standing(
        @Nullable Judgement judgement,
        @Nullable TargetStatus target,
        boolean worst,
        boolean late,
        boolean mine,
        double strides,
        boolean onLastYear,
        boolean missing) {

    /** One that did not move and has the figure that is due. */
    public Standing(
            @Nullable Judgement judgement, @Nullable TargetStatus target, boolean worst, boolean late, boolean mine) {
        this(judgement, target, worst, late, mine, 0, false, false);
    }

    Standing forReader(boolean isLate, boolean isMine) {
        return isLate == late && isMine == mine
                ? this
                : new Standing(judgement, target, worst, isLate, isMine, strides, onLastYear, missing);
    }
}
