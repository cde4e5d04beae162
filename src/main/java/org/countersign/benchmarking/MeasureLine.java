package org.countersign.benchmarking;

import java.util.Optional;
import org.countersign.calculation.Quartiles;
import org.countersign.calculation.Value;

/**
 * One authority on the page of a measure.
 *
 * @param place among all authorities; empty for what is no number
 * @param kind why it is marked
 * @param note "published together with West Northamptonshire", "was 408.8 in …"; may be empty
 * @param release in which the figure stands
 */
public record MeasureLine(
        String area,
        String name,
        Value value,
        Optional<Integer> place,
        Optional<Quartiles.Band> band,
        Kind kind,
        String note,
        Optional<Release> release) {

    /** What the authority is to the one that looks. */
    public enum Kind {
        OWN("this authority"),
        NEIGHBOUR("neighbour"),
        REGION("same region"),
        OTHER("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it is compared with the authority: itself, or a neighbour. */
        public boolean isNear() {
            return this == OWN || this == NEIGHBOUR;
        }

        public String words() {
            return words;
        }
    }
}
