package org.countersign.tenancy;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids of version 7 (RFC 9562, section 5.7): made in code, rising with time, kept as 16 bytes. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new id of this moment. */
    public static UUID next(Clock clock) {
        long high = clock.millis() << 16 | VERSION_7 | RANDOM.nextInt(0x1000);
        long low = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(high, low);
    }

    /** As stored in {@code BINARY(16)}. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** As read from {@code BINARY(16)}. */
    public static UUID of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
