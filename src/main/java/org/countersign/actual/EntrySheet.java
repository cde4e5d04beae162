package org.countersign.actual;

import java.time.YearMonth;
import java.util.List;

/**
 * A month's figures to enter, check and release.
 *
 * @param months the month and the twelve before, oldest first
 * @param themes those that hold rows, with how far their figures are; empty for whoever does not release
 * @param rows those of the theme asked for
 * @param queries that are open, the oldest first, with the indicators' references
 * @param earlier months before this one that hold figures not released
 */
public record EntrySheet(
        YearMonth month,
        List<YearMonth> months,
        List<ThemeStanding> themes,
        List<EntryRow> rows,
        List<Queried> queries,
        List<YearMonth> earlier,
        boolean mayRelease) {

    /** An open query as the performance team lists it. */
    public record Queried(FigureQuery query, String reference, String title) {}
}
