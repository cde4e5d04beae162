package org.countersign.intake;

import java.util.List;
import java.util.Optional;

/** What became of one row below the header. */
public sealed interface RowResult {

    /** Its place in the file: the row's number, counted on over the sheets that are read. */
    int number();

    /** The row in the file. */
    Place place();

    /** Every cell is in its column; some may still have to be settled. */
    record Recognised(RecognisedRow row) implements RowResult {

        @Override
        public int number() {
            return row.number();
        }

        @Override
        public Place place() {
            return row.places().row();
        }
    }

    /**
     * Kept back for a person.
     *
     * @param reference as far as it can be told; may be empty
     * @param realignment how the cells could be meant; imported only when accepted
     */
    record Held(int number, String reference, List<Finding> reasons, Optional<Realignment> realignment)
            implements RowResult {

        @Override
        public Place place() {
            return reasons.getFirst().place();
        }
    }

    /** No indicator: a drawn line, a heading, the header once more. */
    record Skipped(int number, Finding reason) implements RowResult {

        @Override
        public Place place() {
            return reason.place();
        }
    }
}
