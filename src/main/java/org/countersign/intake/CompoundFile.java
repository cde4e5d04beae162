package org.countersign.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The container that Excel used before 2007, and still uses around a workbook with a password: a small file system of
 * chained sectors. No chain is followed for longer than the file has sectors, so one that bites its tail ends.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int NAME = 64;
    private static final int FATS_IN_HEADER = 109;
    private static final int ROOT = 5;
    private static final int STREAM = 2;

    private final ByteBuffer bytes;
    private final int sectorSize;
    private final int miniSize;
    private final int[] next;
    private final Map<String, Stream> streams = new LinkedHashMap<>();
    private Stream root = new Stream(-2, 0);

    CompoundFile(byte[] content) throws NotRead {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        refuseUnless(content.length >= HEADER);
        int shift = bytes.getShort(30);
        int miniShift = bytes.getShort(32);
        refuseUnless((shift == 9 || shift == 12) && miniShift == 6);
        sectorSize = 1 << shift;
        miniSize = 1 << miniShift;
        next = chains();
        readDirectory();
    }

    /** Whether there is a stream or storage of that name, in whatever storage. */
    boolean has(String name) {
        return streams.containsKey(name);
    }

    /** The bytes of a stream; empty when there is none of that name. */
    Optional<byte[]> stream(String name) throws NotRead {
        Stream found = streams.get(name);
        return found == null ? Optional.empty() : Optional.of(read(found));
    }

    private byte[] read(Stream stream) throws NotRead {
        boolean small = stream.size < bytes.getInt(56);
        byte[] whole = small ? mini(stream) : big(stream.start);
        return whole.length > stream.size ? Arrays.copyOf(whole, (int) stream.size) : whole;
    }

    /** All sectors of a chain, one after the other. */
    private byte[] big(int start) throws NotRead {
        int[] chain = chain(start, next);
        byte[] whole = new byte[chain.length * sectorSize];
        for (int i = 0; i < chain.length; i++) {
            int from = (chain[i] + 1) * sectorSize;
            bytes.get(from, whole, i * sectorSize, Math.min(sectorSize, bytes.limit() - from));
        }
        return whole;
    }

    /** Small streams lie in small sectors inside the stream of the root. */
    private byte[] mini(Stream stream) throws NotRead {
        byte[] container = big(root.start);
        int[] chain = chain(stream.start, ints(big(bytes.getInt(60))), container.length / miniSize);
        byte[] whole = new byte[chain.length * miniSize];
        for (int i = 0; i < chain.length; i++) {
            System.arraycopy(container, chain[i] * miniSize, whole, i * miniSize, miniSize);
        }
        return whole;
    }

    private int[] chain(int start, int[] following) throws NotRead {
        return chain(start, following, sectors());
    }

    private static int[] chain(int start, int[] following, int sectors) throws NotRead {
        int[] chain = new int[sectors];
        int length = 0;
        for (int at = start; at >= 0; at = at < following.length ? following[at] : -2) {
            refuseUnless(at < sectors && length < sectors);
            chain[length++] = at;
        }
        return Arrays.copyOf(chain, length);
    }

    private int sectors() {
        return Math.max(0, (bytes.limit() - 1) / sectorSize);
    }

    /** Which sector follows which, from the sectors that the header and its continuations list. */
    private int[] chains() throws NotRead {
        var tables = new Tables();
        tables.list(76, FATS_IN_HEADER);
        int inSector = sectorSize / 4 - 1;
        int more = bytes.getInt(68);
        for (int seen = 0; more >= 0 && seen < sectors(); seen++) {
            int place = offset(more);
            tables.list(place, inSector);
            more = bytes.getInt(place + inSector * 4);
        }
        return following(tables.sectors());
    }

    /** The sectors that hold the chains. */
    private final class Tables {

        private final int[] sectors = new int[CompoundFile.this.sectors()];
        private int count;

        void list(int place, int entries) {
            for (int at = place; at < place + 4 * entries && count < sectors.length; at += 4) {
                if (bytes.getInt(at) >= 0) {
                    sectors[count++] = bytes.getInt(at);
                }
            }
        }

        int[] sectors() {
            return Arrays.copyOf(sectors, count);
        }
    }

    private int[] following(int[] fats) throws NotRead {
        int[] following = new int[fats.length * (sectorSize / 4)];
        for (int i = 0; i < fats.length; i++) {
            int place = offset(fats[i]);
            for (int j = 0; j < sectorSize / 4; j++) {
                following[i * (sectorSize / 4) + j] = bytes.getInt(place + 4 * j);
            }
        }
        return following;
    }

    private int offset(int sector) throws NotRead {
        refuseUnless(sector >= 0 && (sector + 2L) * sectorSize <= bytes.limit());
        return (sector + 1) * sectorSize;
    }

    private void readDirectory() throws NotRead {
        var directory = ByteBuffer.wrap(big(bytes.getInt(48))).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + ENTRY <= directory.limit(); at += ENTRY) {
            int type = directory.get(at + 66);
            var stream = new Stream(directory.getInt(at + 116), directory.getInt(at + 120) & 0xFFFF_FFFFL);
            if (type == ROOT) {
                root = stream;
            } else if (type != 0) {
                streams.putIfAbsent(name(directory, at), type == STREAM ? stream : new Stream(-2, 0));
            }
        }
    }

    private static String name(ByteBuffer directory, int at) {
        int length = Math.clamp(directory.getShort(at + NAME) - 2L, 0, NAME);
        byte[] name = new byte[length];
        directory.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private static int[] ints(byte[] bytes) {
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }

    private static void refuseUnless(boolean sound) throws NotRead {
        if (!sound) {
            throw new NotRead("The file is damaged. Open it in Excel and save it again.");
        }
    }

    private record Stream(int start, long size) {}
}
