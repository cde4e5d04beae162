package org.countersign.intake;

/** What a line of a sheet is, before rows of one indicator are put together. */
sealed interface RawResult {

    /** Held or skipped: nothing more is to be done. */
    record Done(RowResult result) implements RawResult {}

    record Read(RawRow row) implements RawResult {}
}
