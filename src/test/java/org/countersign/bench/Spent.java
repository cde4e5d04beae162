package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time, which other programs on the machine stretch far less than they stretch what a clock shows. */
record Spent(Duration application, Duration database, Duration own) {

    private static final Path DATABASE = Path.of("data", "bench", "mysql", "mysqld.pid");

    static Spent now(Application application) {
        return new Spent(
                of(application.process().toHandle()),
                ProcessHandle.of(databaseProcess()).map(Spent::of).orElse(Duration.ZERO),
                of(ProcessHandle.current()));
    }

    Spent since(Spent before) {
        return new Spent(application.minus(before.application), database.minus(before.database), own.minus(before.own));
    }

    /** "21 + 6 + 5 ms". */
    String each(int acts) {
        return "%d + %d + %d ms"
                .formatted(
                        application.dividedBy(acts).toMillis(),
                        database.dividedBy(acts).toMillis(),
                        own.dividedBy(acts).toMillis());
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long databaseProcess() {
        try {
            return Long.parseLong(Files.readString(DATABASE).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
