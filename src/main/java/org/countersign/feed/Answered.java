package org.countersign.feed;

import java.util.UUID;

/** What a delivery gets for an answer. */
public sealed interface Answered {

    /**
     * Looked through to the end.
     *
     * @param report as JSON, as it is kept
     * @param again whether this is the answer to the same delivery, sent before
     */
    record Done(UUID id, String report, boolean again) implements Answered {}

    /** @param sentence why nothing of it was taken in */
    record Refused(String sentence) implements Answered {}

    /** The key was used for another body; nothing was taken in. */
    record OtherBody() implements Answered {}
}
