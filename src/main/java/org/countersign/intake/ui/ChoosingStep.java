package org.countersign.intake.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.countersign.intake.PastImport;

/** Where an import begins: the file, and what came in before. */
final class ChoosingStep extends Div {

    /** Takes a file from a chooser, which can be told why it was refused. */
    interface Receiver {

        void receive(FileChooser chooser, String file, byte[] bytes);
    }

    private final FileChooser chooser;

    ChoosingStep(Receiver receiver, List<PastImport> past) {
        chooser = new FileChooser((file, bytes) -> receiver.receive(chooser(), file, bytes));
        addClassName("choosing");
        add(chooser, new PastImports(past));
    }

    FileChooser chooser() {
        return chooser;
    }
}
