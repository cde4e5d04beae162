package org.countersign.intake;

/** Whether a file holds a scorecard. */
public sealed interface Recognition {

    record Found(RecognisedScorecard scorecard) implements Recognition {}

    /**
     * No sheet has a header that names what a scorecard needs.
     *
     * @param sentence what was looked for
     */
    record NotFound(String sentence) implements Recognition {}
}
