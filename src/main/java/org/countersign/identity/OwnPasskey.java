package org.countersign.identity;

import java.time.Instant;

/**
 * A passkey as its owner sees it.
 *
 * @param label what they called it: "Work laptop"
 */
public record OwnPasskey(PasskeyId id, String label, Instant added, Instant used) {}
