package org.countersign.feed.api;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A few deliveries are looked at together; others wait a little, with their bodies read already. */
final class Places {

    private static final int AT_ONCE = 4;
    private static final int SECONDS = 20;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** Empty where there was no place for too long: then nothing was done. */
    <T> Optional<T> in(Supplier<T> work) {
        if (!entered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }

    private boolean entered() {
        try {
            return free.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
