package org.countersign.actual;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * All that one cell ever held, the latest first.
 *
 * @param queries of this figure, the latest first
 */
public record CellHistory(String reference, YearMonth month, List<Line> lines, List<FigureQuery> queries) {

    /** @param text as printed: "125", "tbc" */
    public record Line(int revision, String text, Instant at, String by, String reason, String source) {}
}
