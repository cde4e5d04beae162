package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the start page is, below its authority.
 *
 * @param period null for the month opened last
 */
public record StartNavigation(@Nullable YearMonth period) {

    public static final String PAGE = "start";

    /** Reads a URL's parameters. */
    public static StartNavigation of(Map<String, List<String>> parameters) {
        return new StartNavigation(ScorecardNavigation.of(parameters).period());
    }

    /** "start?period=2020-04". */
    public String path() {
        return PAGE + (period == null ? "" : "?period=" + period);
    }
}
