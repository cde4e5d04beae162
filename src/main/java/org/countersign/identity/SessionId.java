package org.countersign.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's being signed in at one browser. Says nothing to that browser, whose cookie holds another secret. */
public record SessionId(UUID value) implements Serializable {

    /** Where the container's session keeps its sign-in. */
    public static final String ATTRIBUTE = "countersign.session";

    /** The id of what was found there. */
    public static Optional<SessionId> of(@Nullable Object attribute) {
        return attribute instanceof HeldSession held ? Optional.of(held.id()) : Optional.empty();
    }
}
