package org.countersign.intake;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a sheet in little memory: packed in pages, a text that comes again kept once. A row is unpacked when it is
 * asked for, and kept by nobody.
 */
final class PackedLines extends AbstractList<Line> implements RandomAccess {

    static final int ROWS_OF_PAGE = 256;

    private final List<Page> pages;
    private final List<String> repeated;
    private final int size;

    /** @param pages all full but the last one */
    PackedLines(List<Page> pages, List<String> repeated, int size) {
        this.pages = List.copyOf(pages);
        this.repeated = repeated;
        this.size = size;
    }

    @Override
    public Line get(int index) {
        Page page = pages.get(index / ROWS_OF_PAGE);
        int row = index % ROWS_OF_PAGE;
        return new Line(page.numbers[row], new PackedText(page.bytes, page.starts[row]).cells(repeated));
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * Some rows.
     *
     * @param numbers of the rows, as a spreadsheet program shows them
     * @param starts where the rows start among the bytes
     */
    record Page(byte[] bytes, int[] numbers, int[] starts) {}
}
