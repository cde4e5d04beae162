package org.countersign.scorecard;

import java.util.Set;
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
 * @param caveats what there is to know of its figure
 */
public record Standing(
        @Nullable Judgement judgement,
        @Nullable TargetStatus target,
        boolean worst,
        boolean late,
        boolean mine,
        double strides,
        boolean onLastYear,
        Set<Caveat> caveats) {

    /** One that did not move and has a figure without caveats. */
    public Standing(
            @Nullable Judgement judgement, @Nullable TargetStatus target, boolean worst, boolean late, boolean mine) {
        this(judgement, target, worst, late, mine, 0, false, Set.of());
    }

    Standing forReader(boolean isLate, boolean isMine) {
        return isLate == late && isMine == mine
                ? this
                : new Standing(judgement, target, worst, isLate, isMine, strides, onLastYear, caveats);
    }
}
