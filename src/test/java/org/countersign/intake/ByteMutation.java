package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Does to bytes what wires, disks and bad programs do. */
record ByteMutation(Random random) {

    private static final List<Charset> OTHERS = List.of(
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16);

    byte[] of(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = bytes.length < 4 ? bytes : mutated(bytes);
        }
        return bytes;
    }

    /** Damages the parts of an archive and packs them again, so that the damage gets past its checksums. */
    byte[] inParts(byte[] archive) {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(archive).get();
                var out = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(part).readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(random.nextInt(3) > 0 ? of(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] mutated(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(64));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> flipped(bytes, from, length);
            case 2 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + length, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, from + length), Arrays.copyOfRange(bytes, from, bytes.length));
            case 4 -> digits(bytes, from);
            default -> new String(bytes, StandardCharsets.UTF_8).getBytes(OTHERS.get(random.nextInt(OTHERS.size())));
        };
    }

    private byte[] flipped(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i += 1 + random.nextInt(8)) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Numbers are what archives and sheets trust: the next ones become large. */
    private static byte[] digits(byte[] bytes, int from) {
        for (int i = from; i < Math.min(bytes.length, from + 200); i++) {
            bytes[i] = bytes[i] >= '0' && bytes[i] <= '9' ? (byte) '9' : bytes[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
