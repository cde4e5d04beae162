package org.countersign.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells of one row, unpacked from where they start. */
final class PackedText {

    private final byte[] bytes;
    private int at;

    PackedText(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** How many, then each: the number of a repeated text, or its length and its bytes. */
    List<String> cells(List<String> repeated) {
        String[] cells = new String[number()];
        for (int i = 0; i < cells.length; i++) {
            int mark = number();
            cells[i] = (mark & 1) == 1 ? repeated.get(mark >> 1) : text(mark >> 1);
        }
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    private String text(int length) {
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Seven bits a byte, the lowest first. */
    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
