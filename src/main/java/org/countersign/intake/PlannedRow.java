package org.countersign.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens to one row of the file.
 *
 * @param number its place in the file
 * @param place of the row in the file
 * @param reference empty for rows without
 * @param changes those that are written and those that are not
 * @param findings why it is held or skipped, and what is worth a look
 * @param row what is imported; empty when held or skipped
 * @param realignment the proposal for a row of the wrong length, accepted or not
 * @param open cells to settle before the row can be imported
 */
public record PlannedRow(
        int number,
        Place place,
        String reference,
        Kind kind,
        List<PlannedChange> changes,
        List<Finding> findings,
        Optional<RecognisedRow> row,
        Optional<Realignment> realignment,
        List<OpenCell> open) {

    /** What becomes of a row. */
    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED,
        HELD,
        SKIPPED
    }

    /** The changes that are carried out. */
    public Stream<PlannedChange> writes() {
        return changes.stream().filter(PlannedChange::writes);
    }

    /** The changes that are not: asked about, or kept in any case. */
    public Stream<PlannedChange> kept() {
        return changes.stream().filter(change -> !change.writes());
    }
}
