package org.countersign.identity;

import java.time.Instant;

/**
 * Where somebody is signed in, as they see it.
 *
 * @param browser "Chrome on Windows"
 * @param endsAt whatever they do
 */
public record OwnSession(
        SessionId id, Instant started, Instant active, Instant endsAt, String address, String browser, SignInWay way) {}
