package org.countersign.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * One link of a chain as stored.
 *
 * @param held the entry it holds; empty where that is gone
 */
@SuppressWarnings("ArrayRecordComponent")
record Link(long seq, byte[] mac, UUID entryId, Optional<Sealed> held) {}
