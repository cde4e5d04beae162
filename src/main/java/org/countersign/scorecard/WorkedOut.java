package org.countersign.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.countersign.indicator.IndicatorId;

/**
 * The cells of all indicators in one month.
 *
 * @param surroundings what stood beside the figures
 * @param allReleased whether everybody who may read sees the same: no figure read was withheld from anybody
 */
record WorkedOut(
        FigureCells.Columns columns,
        Map<IndicatorId, FigureCells> cells,
        Surroundings surroundings,
        boolean allReleased) {

    FigureCells of(Definition definition) {
        return Objects.requireNonNull(cells.get(definition.id()));
    }

    /** Whether it was worked out for these indicators as they are defined, and with the same beside their figures. */
    boolean fits(List<Definition> all, Surroundings beside) {
        return beside.equals(surroundings)
                && all.stream().allMatch(each -> {
                    FigureCells held = cells.get(each.id());
                    return held != null && held.measure().equals(each.measure());
                });
    }
}
