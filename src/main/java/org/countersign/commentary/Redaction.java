package org.countersign.commentary;

import java.time.Instant;
import java.util.Optional;
import org.countersign.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody asked to remove from all texts, or that were removed.
 *
 * @param words empty once it is over: the record keeps the fact, not the words
 * @param endedBy who confirmed or dropped it; null while it waits
 * @param places how many texts, versions and remarks had them; null while it waits
 */
public record Redaction(
        RedactionId id,
        String words,
        String reason,
        PersonId asker,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable Integer places) {

    public Optional<String> ender() {
        return Optional.ofNullable(endedBy);
    }

    public enum State {
        ASKED,
        DONE,
        DROPPED
    }

    /** What somebody asks for. */
    public record Asked(String words, String reason) {}
}
