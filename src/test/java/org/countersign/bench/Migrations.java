package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which schema the database is filled for. */
final class Migrations {

    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");

    private Migrations() {}

    static String checksum() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            String names =
                    files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.joining());
            return Integer.toHexString(names.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
