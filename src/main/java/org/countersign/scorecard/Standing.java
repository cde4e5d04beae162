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
 */
public record Standing(
        @Nullable Judgement judgement, @Nullable TargetStatus target, boolean worst, boolean late, boolean mine) {}
