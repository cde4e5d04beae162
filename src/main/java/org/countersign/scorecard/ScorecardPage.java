package org.countersign.scorecard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.FinancialYear;

/**
 * An authority's scorecard of one month.
 *
 * @param periods every month that has figures or was opened for commentary, and the page's own; oldest first
 * @param months the columns, as many as the layout says, up to and with the page's own, oldest first
 * @param rows those the filter lets through, in the order of the sheet
 * @param total how many there are without a filter
 * @param owners names to filter by, sorted
 * @param reporters names to filter by, sorted
 * @param asSigned whether figures are shown as they were signed
 * @param mayArrange whether whoever asks may keep columns, keys and views
 * @param mayImport whether whoever asks may bring figures in
 * @param themes names to filter by, in the order in which they stand
 * @param layout what the address asks for, or else what the reader chose before
 * @param hasOwn whether whoever asks reports or owns one of all rows
 * @param caveats of how many of all figures there is something to know
 * @param overviews overview texts of the month: the whole month's first, then those of themes
 * @param views the reader's own and those shared with them
 */
public record ScorecardPage(
        YearMonth period,
        List<YearMonth> periods,
        List<YearMonth> months,
        List<FinancialYear> targetYears,
        List<ScorecardRow> rows,
        int total,
        List<String> owners,
        List<String> reporters,
        boolean mayImport,
        boolean mayArrange,
        List<String> themes,
        Layout layout,
        TableKey key,
        boolean hasOwn,
        Map<Caveat, Long> caveats,
        List<SavedView> views,
        Instant readAt,
        boolean asSigned,
        List<OverviewText> overviews) {

    /** The overview of the whole month; empty where none is written. */
    public Optional<OverviewText> ofMonth() {
        return ofTheme("");
    }

    /** The overview of the theme of this name. */
    public Optional<OverviewText> ofTheme(String theme) {
        return overviews.stream().filter(each -> each.theme().equals(theme)).findFirst();
    }

    /** The overview by its reference. */
    public Optional<OverviewText> overview(String reference) {
        return overviews.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst();
    }
}
