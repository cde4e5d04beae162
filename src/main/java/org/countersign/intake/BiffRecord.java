package org.countersign.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One record of an old Excel workbook with those that continue it. Reading beyond its end throws, as any damage does.
 */
final class BiffRecord {

    private static final int CONTINUE = 0x3C;
    private static final int HEAD = 4;
    private static final Charset NARROW = StandardCharsets.ISO_8859_1;

    private final ByteBuffer bytes;
    private final int kind;
    private final List<Integer> ends = new ArrayList<>();
    private int segment;

    private BiffRecord(byte[] stream, int at) {
        bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        kind = bytes.getShort(at) & 0xFFFF;
        int end = at;
        do {
            end += HEAD + (bytes.getShort(end + 2) & 0xFFFF);
            ends.add(Math.min(end, stream.length));
        } while (end + HEAD <= stream.length && (bytes.getShort(end) & 0xFFFF) == CONTINUE);
        bytes.position(at + HEAD);
        bytes.limit(ends.getFirst());
    }

    /** The record that begins there. */
    static BiffRecord at(byte[] stream, int place) {
        return new BiffRecord(stream, place);
    }

    static boolean isAt(byte[] stream, int place) {
        return place >= 0 && place + HEAD <= stream.length;
    }

    int kind() {
        return kind;
    }

    /** Where the next one begins. */
    int end() {
        return ends.getLast();
    }

    int length() {
        return ends.getFirst() - bytes.position();
    }

    boolean hasMore() {
        return bytes.hasRemaining() || segment + 1 < ends.size();
    }

    int u8() {
        turn();
        return bytes.get() & 0xFF;
    }

    int u16() {
        return u8() | u8() << 8;
    }

    int i32() {
        return u16() | u16() << 16;
    }

    double number() {
        return Double.longBitsToDouble(i32() & 0xFFFF_FFFFL | (long) i32() << 32);
    }

    void skip(int count) {
        for (int left = count; left > 0; ) {
            turn();
            if (!bytes.hasRemaining()) {
                throw new BufferUnderflowException();
            }
            int step = Math.min(left, bytes.remaining());
            bytes.position(bytes.position() + step);
            left -= step;
        }
    }

    /** A text whose length was read already; what is said about fonts and pronunciation is passed over. */
    String text(int characters) {
        int flags = u8();
        int runs = (flags & 8) == 0 ? 0 : u16();
        int extra = (flags & 4) == 0 ? 0 : i32();
        var text = new StringBuilder();
        boolean wide = (flags & 1) != 0;
        while (text.length() < characters) {
            if (!bytes.hasRemaining()) {
                turn();
                wide = (bytes.get() & 1) != 0;
            }
            text.append(piece(characters - text.length(), wide));
        }
        skip(4 * runs + Math.max(0, extra));
        return text.toString();
    }

    private String piece(int most, boolean wide) {
        int width = wide ? 2 : 1;
        var piece = new byte[Math.min(most, Math.max(1, bytes.remaining() / width)) * width];
        bytes.get(piece);
        return new String(piece, wide ? StandardCharsets.UTF_16LE : NARROW);
    }

    /** Goes on in the record that continues this one. */
    private void turn() {
        while (!bytes.hasRemaining() && segment + 1 < ends.size()) {
            int start = ends.get(segment++) + HEAD;
            bytes.limit(ends.get(segment));
            bytes.position(Math.min(start, bytes.limit()));
        }
    }
}
