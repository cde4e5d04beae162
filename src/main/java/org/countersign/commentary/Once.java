package org.countersign.commentary;

import java.util.Optional;
import java.util.function.Supplier;

/** Something read when it is first asked for, and then kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> reading;
    private Optional<T> read = Optional.empty();

    Once(Supplier<T> reading) {
        this.reading = reading;
    }

    @Override
    public T get() {
        if (read.isEmpty()) {
            read = Optional.of(reading.get());
        }
        return read.orElseThrow();
    }
}
