package org.countersign.benchmarking.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Takes one file into memory, never more than its limit, whatever the browser promises. */
final class FileTaker implements UploadHandler {

    static final int MEGABYTES = 10;
    static final int BYTES = MEGABYTES * 1024 * 1024;

    private static final int ENVELOPE = 64 * 1024;

    private final transient BiConsumer<String, byte[]> received;

    FileTaker(BiConsumer<String, byte[]> received) {
        this.received = received;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream stream = event.getInputStream()) {
            bytes = stream.readNBytes(BYTES + 1);
        }
        String name = event.getFileName();
        byte[] taken = bytes.length > BYTES ? new byte[0] : bytes;
        event.getUI().access(() -> received.accept(name, taken));
    }

    @Override
    public long getFileSizeMax() {
        return BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return BYTES + ENVELOPE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
