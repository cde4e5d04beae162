package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what others see of one authority's figures of a measure, before it shares them and after.
 *
 * @param authority its name
 * @param basis how the figures are made: "sum of the last 12 months ÷ 50,941 children (mid-2024) × 10,000"
 * @param difference between the authority's definition and the published one; may be empty
 * @param minimum under which a count is hidden; 0 for one's own figures
 * @param cells the oldest month first; months without a signed figure are missing
 */
public record SharedFigures(
        String authority,
        PublishedSeries series,
        String basis,
        String difference,
        int minimum,
        List<SharedCell> cells) {

    public SharedFigures {
        cells = List.copyOf(cells);
    }

    public Optional<SharedCell> at(YearMonth month) {
        return cells.stream().filter(cell -> cell.month().equals(month)).findFirst();
    }
}
