package org.countersign.intake;

/** What became of pressing "Undo the import". */
public sealed interface UndoOutcome {

    record Undone() implements UndoOutcome {}

    /** Something here changed since the preview was shown; nothing was written. */
    record LookAgain(UndoPreview now) implements UndoOutcome {}
}
