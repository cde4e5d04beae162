package org.countersign.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters on their way to a parser, which would otherwise gather a row that never ends. */
final class BoundedRows extends FilterReader {

    private final Limits limits;
    private long sinceRow;

    BoundedRows(Reader text, Limits limits) {
        super(text);
        this.limits = limits;
    }

    /** The parser has a row: the next one begins about here. */
    void startRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int characters) throws NotRead {
        limits.checkPiece(sinceRow += characters);
    }
}
