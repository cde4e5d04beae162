package org.countersign.intake;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class Bounded extends FilterOutputStream {

    private long left;

    Bounded(OutputStream to, long most) {
        super(to);
        this.left = most;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        take(length);
        out.write(bytes, from, length);
    }

    private void take(int length) throws Full {
        left -= length;
        if (left < 0) {
            throw new Full();
        }
    }

    /** That it was one too many. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
