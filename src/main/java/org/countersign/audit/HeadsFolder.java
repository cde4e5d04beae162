package org.countersign.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Heads in files outside the database, one a line: whoever holds the database does not hold these. */
@Component
class HeadsFolder {

    private final Optional<Path> folder;

    HeadsFolder(AuditSettings settings) {
        this.folder = Optional.ofNullable(settings.headsFolder());
    }

    void append(AuthorityId authority, Head head, Instant at) {
        folder.ifPresent(place -> {
            try {
                Files.createDirectories(place);
                Files.writeString(
                        file(place, authority),
                        at + " " + head + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    List<Head> of(AuthorityId authority) {
        return folder.map(place -> file(place, authority))
                .filter(Files::exists)
                .map(HeadsFolder::read)
                .orElse(List.of());
    }

    private static List<Head> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.substring(line.indexOf(' ') + 1))
                    .flatMap(text -> Head.parse(text).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path place, AuthorityId authority) {
        return place.resolve("authority-" + authority + ".heads");
    }
}
