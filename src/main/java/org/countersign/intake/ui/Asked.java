package org.countersign.intake.ui;

import java.util.List;
import org.countersign.intake.Decisions;
import org.countersign.intake.Decisions.DirectionReading;
import org.countersign.intake.PlannedChange.Subject;
import org.countersign.intake.PlannedRow;
import org.countersign.intake.Preview;
import org.countersign.intake.RecognisedRow;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.RowResult;
import org.countersign.intake.SetUpProposal;

/**
 * What is asked about frequencies and the direction column: what a yes would not change is not asked.
 *
 * @param frequencies rows that seem to be reported less often than each month, and are not yet here
 * @param setUps proposals for the indicators that are new
 * @param direction whether the meaning of the direction column could change anything
 */
record Asked(List<RecognisedRow> frequencies, List<SetUpProposal> setUps, boolean direction) {

    /** Every proposal said yes to, so that a preview shows what depends on it. */
    static Decisions everyYes(RecognisedScorecard scorecard) {
        Decisions decisions = Decisions.none().reading(DirectionReading.POLARITY);
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
        List<PlannedRow> rows = everyYes.plan().rows();
        return new Asked(
                rows.stream()
                        .filter(row -> row.kind() != PlannedRow.Kind.CREATED)
                        .filter(row -> changes(row, Subject.FREQUENCY))
                        .flatMap(row -> row.row().stream())
                        .toList(),
                everyYes.plan().setUps(),
                rows.stream()
                        .anyMatch(row ->
                                changes(row, Subject.POLARITY) || !row.open().isEmpty()));
    }

    private static boolean changes(PlannedRow row, Subject subject) {
        return row.changes().stream().anyMatch(change -> change.change().subject() == subject);
    }
}
