package org.countersign.benchmarking;

import java.util.List;

/** What became of reading a file of published figures. */
public sealed interface EesReading {

    /** @param leftOut rows of other levels than authority, region and country */
    record Read(EesTable table, int leftOut) implements EesReading {}

    /**
     * Nothing is taken from the file.
     *
     * @param indicators columns that were taken for figures; empty where it did not come so far
     */
    record Refused(List<EesProblem> problems, List<String> indicators) implements EesReading {

        /** "Line 12, column num_schools: …", each. */
        public List<String> sentences() {
            return problems.stream().map(EesProblem::sentence).toList();
        }
    }
}
