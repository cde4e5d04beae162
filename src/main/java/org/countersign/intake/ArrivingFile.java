package org.countersign.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that arrived, on disk until it is closed. */
public record ArrivingFile(Path path) implements AutoCloseable {

    public FileContent content() {
        return FileContent.of(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
