package org.countersign.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person, or a named part of the system on its own.
 *
 * @param personId null for the system
 */
public record Actor(@Nullable UUID personId, String name) {

    public Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }
}
