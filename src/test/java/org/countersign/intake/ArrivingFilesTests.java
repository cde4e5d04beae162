package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivingFilesTests {

    private static final byte[] WORDS = "Ref.\tIndicator".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path parent;

    private Path folder;
    private ArrivingFiles files;

    @BeforeEach
    void aFolderOfItsOwn() {
        folder = parent.resolve("arriving");
        files = new ArrivingFiles(settings(), Clock.systemUTC());
    }

    @Test
    void aFileIsThereUntilItIsClosedAndNobodyElseMayReadIt() throws IOException {
        ArrivingFile file = files.take(new ByteArrayInputStream(WORDS)).orElseThrow();

        assertThat(file.path()).hasBinaryContent(WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        file.close();
        assertThat(left()).isZero();
    }

    @Test
    void ofOneBeyondTheLimitNothingIsKept() throws IOException {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(WORDS), new ByteArrayInputStream(new byte[ArrivingFiles.BYTES]));

        assertThat(files.take(endless)).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    void aFileAtTheLimitIsTaken() throws IOException {
        try (ArrivingFile file = files.take(new ByteArrayInputStream(new byte[ArrivingFiles.BYTES]))
                .orElseThrow()) {
            assertThat(file.content().size()).isEqualTo(ArrivingFiles.BYTES);
        }
    }

    @Test
    void ofOneThatBreaksOffNothingIsKept() throws IOException {
        InputStream broken = new SequenceInputStream(Collections.enumeration(
                Stream.of(new ByteArrayInputStream(WORDS), new Broken()).toList()));

        assertThatThrownBy(() -> files.take(broken)).isInstanceOf(IOException.class);
        assertThat(left()).isZero();
    }

    @Test
    void whatAStoppedNodeLeftIsRemovedADayLater() throws IOException {
        Path old = files.take(new ByteArrayInputStream(WORDS)).orElseThrow().path();
        Path fresh = files.take(new ByteArrayInputStream(WORDS)).orElseThrow().path();
        Path other = Files.writeString(folder.resolve("other"), "not ours");
        for (Path file : new Path[] {old, other}) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-26T12:00:00Z")));
        }
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.parse("2026-11-28T11:00:00Z")));
        new ArrivingFiles(settings(), Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(other).exists();
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    private RunSettings settings() {
        return new RunSettings(1, 1, Duration.ZERO, Duration.ofHours(1), folder);
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("The line is gone.");
        }
    }
}
