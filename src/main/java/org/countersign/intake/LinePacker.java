package org.countersign.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packs the rows of one sheet as they come. */
final class LinePacker {

    private final RepeatedTexts texts;
    private final List<PackedLines.Page> pages = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private final int[] numbers = new int[PackedLines.ROWS_OF_PAGE];
    private final int[] starts = new int[PackedLines.ROWS_OF_PAGE];
    private int rows;

    LinePacker(RepeatedTexts texts) {
        this.texts = texts;
    }

    /** Adds a row, and tells how many bytes it takes. */
    int add(int number, List<String> cells) {
        int start = bytes.size();
        numbers[rows] = number;
        starts[rows] = start;
        write(cells.size());
        cells.forEach(this::write);
        int taken = bytes.size() - start;
        if (++rows == PackedLines.ROWS_OF_PAGE) {
            endPage();
        }
        return taken;
    }

    PackedLines packed() {
        int size = pages.size() * PackedLines.ROWS_OF_PAGE + rows;
        if (rows > 0) {
            endPage();
        }
        return new PackedLines(pages, texts.all(), size);
    }

    private void endPage() {
        pages.add(new PackedLines.Page(bytes.toByteArray(), Arrays.copyOf(numbers, rows), Arrays.copyOf(starts, rows)));
        bytes.reset();
        rows = 0;
    }

    private void write(String cell) {
        int known = cell.isEmpty() ? RepeatedTexts.NONE : texts.number(cell);
        if (known != RepeatedTexts.NONE) {
            write(known << 1 | 1);
            return;
        }
        byte[] text = cell.getBytes(StandardCharsets.UTF_8);
        write(text.length << 1);
        bytes.writeBytes(text);
    }

    private void write(int number) {
        int rest = number;
        while (rest > 0x7F) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
