package org.countersign.intake.ui;

import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.countersign.intake.ArrivingFile;
import org.countersign.intake.ArrivingFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one file to disk, never more than its limit, whatever the browser promises. What breaks off leaves nothing. */
final class FileUpload implements UploadHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);
    private static final int ENVELOPE = 64 * 1024;

    private final transient ArrivingFiles files;
    private final transient BiConsumer<String, ArrivingFile> received;
    private final transient Consumer<String> tooLarge;

    /**
     * Hands on what came.
     *
     * @param received name, and the file, to be closed by whoever gets it
     * @param tooLarge name of a file beyond the limit, of which nothing is kept
     */
    FileUpload(ArrivingFiles files, BiConsumer<String, ArrivingFile> received, Consumer<String> tooLarge) {
        this.files = files;
        this.received = received;
        this.tooLarge = tooLarge;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) {
        try (InputStream stream = event.getInputStream()) {
            handOn(event, files.take(stream));
        } catch (IOException e) {
            LOG.debug("A file did not arrive", e);
        }
    }

    private void handOn(UploadEvent event, Optional<ArrivingFile> file) {
        String name = event.getFileName();
        try {
            event.getUI()
                    .access(() -> file.ifPresentOrElse(
                            arrived -> received.accept(name, arrived), () -> tooLarge.accept(name)));
        } catch (UIDetachedException e) {
            file.ifPresent(ArrivingFile::close);
            LOG.debug("A page was gone before its file arrived", e);
        }
    }

    @Override
    public long getFileSizeMax() {
        return ArrivingFiles.BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return ArrivingFiles.BYTES + ENVELOPE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
