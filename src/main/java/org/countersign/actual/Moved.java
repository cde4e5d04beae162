package org.countersign.actual;

import java.util.List;

/** What became of a step. */
public sealed interface Moved {

    /** Done; 0 where all figures stood there or further already. */
    record Done(int figures) implements Moved {}

    /**
     * Not done: these indicators' texts are signed off, and what somebody signed beside stays to be seen.
     *
     * @param references of the indicators
     */
    record Signed(List<String> references) implements Moved {}
}
