package org.countersign.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The second factors of whoever asks.
 *
 * @param app since when there is an authenticator app
 * @param codesLeft how many recovery codes are unused
 */
public record OwnFactorList(Optional<Instant> app, List<OwnPasskey> passkeys, int codesLeft) {

    public boolean isEmpty() {
        return app.isEmpty() && passkeys.isEmpty();
    }
}
