package org.countersign.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.countersign.identity.MailWay;

/** Says so where mail does not leave; nothing where it does. */
class MailNote extends Paragraph {

    MailNote(MailWay way) {
        addClassName("mail-note");
        setText(words(way));
        setVisible(way.kind() != MailWay.Kind.SERVER);
    }

    private static String words(MailWay way) {
        return switch (way.kind()) {
            case SERVER -> "";
            case FOLDER ->
                "No e-mail leaves this installation. Each one is written as a file to " + way.folder()
                        + ": open it there to follow its link.";
            case OFF ->
                "E-mail is off, so invitations are kept and wait. Ask whoever runs Countersign to name a mail server;"
                        + " those still open are sent then.";
        };
    }
}
