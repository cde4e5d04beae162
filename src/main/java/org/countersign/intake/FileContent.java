package org.countersign.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file that was handed in, in memory or on disk; read from their beginning as often as is needed. */
public sealed interface FileContent {

    static FileContent of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /** @param file that stays as it is for as long as it is read */
    static FileContent of(Path file) {
        return new OnDisk(file);
    }

    long size() throws IOException;

    InputStream open() throws IOException;

    /** The same, to be read in any order. */
    SeekableByteChannel channel() throws IOException;

    default boolean startsWith(byte[] mark) throws IOException {
        try (var stream = open()) {
            return Arrays.equals(stream.readNBytes(mark.length), mark);
        }
    }

    /** SHA-256 as hexadecimal digits. */
    default String checksum() {
        try (var stream = new DigestInputStream(open(), sha256())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a small file, such as a pasted block. */
    record InMemory(byte[] bytes) implements FileContent {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }
    }

    record OnDisk(Path file) implements FileContent {

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(file);
        }
    }
}
