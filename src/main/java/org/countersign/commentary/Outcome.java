package org.countersign.commentary;

/** What became of an attempt. */
public sealed interface Outcome {

    /** It was done, or had been done by the same person before. */
    record Done(Commented now) implements Outcome {}

    /** Nothing changed. */
    record Refused(Reason reason) implements Outcome {}

    /**
     * Somebody else was faster. Theirs stands; ours is kept in the history, where it was a text.
     *
     * @param ours the text that did not become the commentary
     */
    record Conflict(Commented theirs, String ours) implements Outcome {}
}
