package org.countersign.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A token as it is kept: never its secret.
 *
 * @param prefix its first characters, by which somebody finds out which job has it
 * @param by who made it
 * @param lastUsed to the minute
 */
public record FeedToken(
        FeedTokenId id,
        String name,
        String prefix,
        Instant made,
        String by,
        Instant expires,
        Optional<Instant> lastUsed,
        Optional<Instant> revoked) {

    /** Whether it lets somebody in. */
    public boolean isGoodAt(Instant now) {
        return revoked.isEmpty() && now.isBefore(expires);
    }
}
