package org.countersign.scorecard;

import java.time.YearMonth;
import java.util.List;
import org.countersign.indicator.PartKind;

/**
 * An indicator's figures by what they are divided into: teams, localities or age groups.
 *
 * @param months the page's month and those before it, the oldest first
 * @param together what the parts add up to, of counts; empty in a month in which one of them is no number
 * @param unequal months in which that is not the whole's figure, each in words: "April 2020: 190, not 191"
 */
public record Division(
        PartKind kind, List<YearMonth> months, List<Line> parts, List<String> together, List<String> unequal) {

    /** One part with a cell for each month. */
    public record Line(String reference, String title, List<Cell> cells) {}
}
