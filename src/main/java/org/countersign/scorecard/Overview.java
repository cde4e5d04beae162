package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.CycleDetails;
import org.jspecify.annotations.Nullable;

/**
 * A month as its leaders read it first.
 *
 * @param periods every month that has figures or was opened for commentary, and the page's own; oldest first
 * @param figures whether the month has any
 * @param judgeable how many indicators say which way is good
 * @param cycle null where the month was never opened for commentary
 * @param worse the largest changes for the worse, largest first; likewise better and otherwise, which is neither
 * @param offTarget rows that miss their target
 * @param themes in the order in which they stand, what has none at the end
 * @param owners most late first, then most unsigned
 */
public record Overview(
        YearMonth period,
        List<YearMonth> periods,
        Counts counts,
        boolean figures,
        int judgeable,
        @Nullable CycleDetails cycle,
        List<ScorecardRow> worse,
        List<ScorecardRow> better,
        List<ScorecardRow> otherwise,
        List<ScorecardRow> offTarget,
        List<Line> themes,
        List<Line> owners,
        boolean mayImport) {

    public Optional<CycleDetails> opened() {
        return Optional.ofNullable(cycle);
    }

    /** The rows of one theme, or of one owner. */
    public record Line(String name, Counts counts) {}
}
