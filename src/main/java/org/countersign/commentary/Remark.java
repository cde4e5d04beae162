package org.countersign.commentary;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a commentary.
 *
 * @param text Markdown, at most 4,000 characters
 * @param resolvedBy who marked it as resolved; null while it is open
 */
public record Remark(
        RemarkId id,
        String by,
        Instant at,
        String text,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    public static final int LONGEST = 4_000;

    public boolean open() {
        return resolvedBy == null;
    }

    public Optional<String> resolver() {
        return Optional.ofNullable(resolvedBy);
    }
}
