package org.countersign.audit;

import java.time.Duration;
import java.time.Instant;

/** How far back the chain looks for entries that were committed late. */
enum Reach {
    /** Enough for any act that took less than an hour; cheap, whatever the length of the trail. */
    RECENT,
    /** All entries. */
    ALL;

    private static final Duration LATEST_COMMIT = Duration.ofHours(1);

    /** The moment from which entries are looked at, given when the newest chained entry was made. */
    Instant since(Instant chained) {
        boolean all = this == ALL || chained.equals(Instant.EPOCH);
        return all ? Instant.EPOCH : chained.minus(LATEST_COMMIT);
    }
}
