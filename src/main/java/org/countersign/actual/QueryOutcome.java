package org.countersign.actual;

/** What became of a question or an answer. */
public sealed interface QueryOutcome {

    record Done() implements QueryOutcome {}

    /** @param sentence why nothing was kept, and what to do */
    record Refused(String sentence) implements QueryOutcome {}
}
