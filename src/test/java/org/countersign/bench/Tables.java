package org.countersign.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The reviewed list of tables. */
final class Tables {

    private static final Path LIST = Path.of("src", "main", "resources", "tables.csv");

    private Tables() {}

    static Set<String> tenantOwned() {
        try {
            return Files.readAllLines(LIST).stream()
                    .map(line -> line.split(","))
                    .filter(columns -> columns[1].equals("tenant"))
                    .map(columns -> columns[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
