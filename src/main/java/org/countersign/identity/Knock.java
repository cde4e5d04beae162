package org.countersign.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door with the name of an account, which need not exist; nothing of it can be read back.
 *
 * @param device null for a browser that nobody has signed in to the account with
 */
record Knock(byte[] account, byte @Nullable [] device, byte[] address, Optional<PersonId> person) {

    boolean isStranger() {
        return device == null;
    }
}
