package org.countersign.benchmarking;

import java.util.List;

/** What became of reading a file of published figures. */
public sealed interface EesReading {

    /** @param leftOut rows of other levels than authority, region and country */
    record Read(EesTable table, int leftOut) implements EesReading {}

    /** Nothing is taken from a file with any of these. */
    record Refused(List<EesProblem> problems) implements EesReading {}
}
