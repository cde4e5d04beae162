package org.countersign.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.countersign.intake.PlannedRow.Kind;

/**
 * What importing a scorecard would do, row by row. Made anew whenever a decision or what is held changes; the same
 * file over what it brought plans nothing.
 *
 * @param rows in the order of the file
 * @param themes into which new indicators could go, should a person want it
 */
public record ImportPlan(
        RecognisedScorecard scorecard, Decisions decisions, List<PlannedRow> rows, List<ThemeProposal> themes) {

    /** Compares a scorecard with what is held, in the light of what a person decided. */
    public static ImportPlan of(RecognisedScorecard scorecard, Present present, Decisions decisions) {
        var planner = new RowPlanner(scorecard, present, decisions);
        return new ImportPlan(
                scorecard,
                decisions,
                scorecard.rows().stream().map(planner::plan).toList(),
                ThemeProposal.of(scorecard, present));
    }

    /** How many rows there are of each kind; kinds without a row count 0. */
    public Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, rows.stream().filter(row -> row.kind() == kind).count());
        }
        return counts;
    }

    /** Whether carrying it out would leave everything as it is. */
    public boolean changesNothing() {
        return rows.stream().noneMatch(row -> row.writes().findAny().isPresent());
    }
}
