package org.countersign.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts what arrives on disk while it is read, in a folder that nobody else can look into, under a name that says nothing. It
 * is gone once it is read; what a stopped node left is removed when one starts a day later.
 */
@Component
public class ArrivingFiles {

    /** What a file may have. */
    public static final int MEGABYTES = Limits.STANDARD.bytes() >> 20;

    /** The same in bytes. */
    public static final int BYTES = Limits.STANDARD.bytes();

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingFiles.class);
    private static final Duration LEFTOVER = Duration.ofDays(1);
    private static final String NAME = "arriving-";

    private final Path folder;

    ArrivingFiles(RunSettings settings, Clock clock) {
        folder = settings.folder();
        try {
            prepare();
            removeOlderThan(clock.millis() - LEFTOVER.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException("Files cannot be put into " + folder, e);
        }
    }

    /** Takes all of it; empty, and nothing kept, where it is larger than the limit or breaks off. */
    public Optional<ArrivingFile> take(InputStream stream) throws IOException {
        var file = new ArrivingFile(Files.createTempFile(folder, NAME, null, only("rw-------")));
        boolean whole = false;
        try (var to = Files.newOutputStream(file.path())) {
            stream.transferTo(new Bounded(to, BYTES));
            whole = true;
        } catch (Bounded.Full e) {
            LOG.debug("A file larger than the limit was not taken", e);
        } finally {
            if (!whole) {
                file.close();
            }
        }
        return whole ? Optional.of(file) : Optional.empty();
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, only("rwx------"));
        } else if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void removeOlderThan(long moment) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(NAME))
                    .toList()) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis() < moment) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
