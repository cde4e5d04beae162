package org.countersign.actual;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands, whoever may see it, with who made it so.
 *
 * @param person null for the system
 */
record Held(RecordedValue recorded, @Nullable UUID person, String by, Instant at) {

    int revision() {
        return recorded.revision();
    }
}
