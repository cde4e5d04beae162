package org.countersign.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one row of the file.
 *
 * @param number its place in the file
 * @param place of the row in the file
 * @param reference empty for rows without
 * @param planned makes the changes, those that are written and those that are not, whenever somebody asks
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
        Supplier<List<PlannedChange>> planned,
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

    /** Those that are written and those that are not; made anew each time, as they may be many. */
    public List<PlannedChange> changes() {
        return planned.get();
    }

    /** The changes that are carried out. */
    public Stream<PlannedChange> writes() {
        return changes().stream().filter(PlannedChange::writes);
    }

    /** The changes that are not: asked about, or kept in any case. */
    public Stream<PlannedChange> kept() {
        return changes().stream().filter(change -> !change.writes());
    }

    /** Two plans of a row are the same where they do and say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedRow that
                && number == that.number
                && kind == that.kind
                && Stream.<Function<PlannedRow, Object>>of(
                                PlannedRow::place,
                                PlannedRow::reference,
                                PlannedRow::changes,
                                PlannedRow::findings,
                                PlannedRow::row,
                                PlannedRow::realignment,
                                PlannedRow::open)
                        .allMatch(part -> part.apply(this).equals(part.apply(that)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, kind, reference);
    }
}
