package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.countersign.intake.ArrivingFiles;
import org.countersign.intake.FileContent;
import org.countersign.uikit.LiveStatus;

/** Where an import begins: the file, and what came in before. */
final class ChoosingStep extends Div {

    /** Takes a file from where it was chosen or pasted, which can be told why it was refused. */
    interface Receiver {

        /** @param afterwards once it is read */
        void receive(Refusing from, String file, FileContent content, Runnable afterwards);
    }

    private final LiveStatus status = new LiveStatus();
    private final FileChooser chooser;
    private final PasteField paste;

    ChoosingStep(Receiver receiver, ArrivingFiles files, Clock clock, PastImports past) {
        chooser = new FileChooser(
                files, (file, arrived) -> receiver.receive(chooser(), file, arrived.content(), arrived::close));
        paste = new PasteField(
                clock, (file, bytes) -> receiver.receive(paste(), file, FileContent.of(bytes), () -> {}));
        addClassName("choosing");
        add(status, chooser, paste, past);
    }

    FileChooser chooser() {
        return chooser;
    }

    /** Says what happened just before. */
    void say(String words) {
        status.say(words);
    }

    private PasteField paste() {
        return paste;
    }
}
