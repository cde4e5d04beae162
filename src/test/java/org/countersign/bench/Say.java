package org.countersign.bench;

import java.util.concurrent.TimeUnit;

/** What whoever waits is told meanwhile. */
final class Say {

    private Say() {}

    static void line(String format, Object... values) {
        IO.println("countersign: " + format.formatted(values));
    }

    static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }
}
