package org.countersign.feed.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A body that has to have come by some time, however steadily it trickles. */
final class TimelyBody extends FilterInputStream {

    private final long deadline;

    TimelyBody(InputStream body, Duration within) {
        super(body);
        deadline = System.nanoTime() + within.toNanos();
    }

    @Override
    public int read() throws IOException {
        inTime();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        inTime();
        return super.read(bytes, from, length);
    }

    private void inTime() throws Late {
        if (System.nanoTime() - deadline > 0) {
            throw new Late();
        }
    }

    /** It has not. */
    static final class Late extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
