package org.countersign.intake;

/** Whether a run began. */
public sealed interface RunBegun {

    record Under(ImportRunId id) implements RunBegun {}

    /** @param sentence why not; nothing was written */
    record Refused(String sentence) implements RunBegun {}
}
