package org.countersign.intake.ui;

import java.util.List;
import org.countersign.intake.Decisions;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;
import org.countersign.intake.RecognisedRow;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.RowResult;

/**
 * The frequencies that are asked about: what a yes would not change is not asked.
 *
 * @param frequencies rows that seem to be reported less often than each month, and are not yet here
 */
record Asked(List<RecognisedRow> frequencies) {

    /** Every proposal said yes to, so that a preview shows what depends on it. */
    static Decisions everyYes(RecognisedScorecard scorecard) {
        Decisions decisions = Decisions.none();
        for (RowResult row : scorecard.rows()) {
            decisions = switch (row) {
                case RowResult.Recognised recognised ->
                    decisions.confirmingFrequency(recognised.row().reference());
                case RowResult.Held held -> decisions.accepting(held.number()).confirmingFrequency(held.reference());
                case RowResult.Skipped skipped -> decisions;
            };
        }
        return decisions;
    }

    static Asked of(Preview everyYes) {
        return new Asked(everyYes.plan().rows().stream()
                .filter(Asked::changesFrequency)
                .flatMap(row -> row.row().stream())
                .toList());
    }

    private static boolean changesFrequency(PlannedRow row) {
        return row.changes().stream().anyMatch(change -> change.change().subject() == Subject.FREQUENCY);
    }
}
