package org.countersign.uikit;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file into memory, never more than its limit, whatever the browser promises. */
public final class UploadLimits implements UploadHandler {

    public static final int MEGABYTES = 10;
    public static final int BYTES = MEGABYTES * 1024 * 1024;

    private static final int ENVELOPE = 64 * 1024;

    private final transient BiConsumer<String, byte[]> received;
    private final transient Consumer<String> tooLarge;

    /**
     * Hands on what came.
     *
     * @param received name and bytes
     * @param tooLarge name of a file beyond the limit, of which nothing is kept
     */
    public UploadLimits(BiConsumer<String, byte[]> received, Consumer<String> tooLarge) {
        this.received = received;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream stream = event.getInputStream()) {
            bytes = stream.readNBytes(BYTES + 1);
        }
        String file = event.getFileName();
        event.getUI().access(() -> take(file, bytes));
    }

    /** As if this file had come. */
    public void take(String file, byte[] bytes) {
        if (bytes.length > BYTES) {
            tooLarge.accept(file);
        } else {
            received.accept(file, bytes);
        }
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
