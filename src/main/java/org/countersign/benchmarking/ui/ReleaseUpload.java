package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.countersign.uikit.UploadLimits;

/** Takes one CSV file. */
final class ReleaseUpload extends Upload {

    ReleaseUpload(String words, BiConsumer<String, byte[]> received, Consumer<String> tooLarge) {
        super(new UploadLimits(received, tooLarge));
        setMaxFiles(1);
        setMaxFileSize(UploadLimits.BYTES);
        setAcceptedFileExtensions(".csv");
        setUploadButton(new NativeButton(words));
        setDropLabel(new Span("or drop it here"));
        addAllFinishedListener(finished -> clearFileList());
    }
}
