package org.countersign.intake;

/** What became of pressing "Import". */
public sealed interface ImportOutcome {

    record Imported(ImportReport report) implements ImportOutcome {}

    /** Something here changed since the preview was shown; nothing was written. */
    record LookAgain(Preview now) implements ImportOutcome {}
}
