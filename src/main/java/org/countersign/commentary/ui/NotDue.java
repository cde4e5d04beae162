package org.countersign.commentary.ui;

import org.countersign.uikit.StateMark;

/** A month in which an indicator of a longer period has no figure, and so asks for no text. */
final class NotDue {

    private NotDue() {}

    static StateMark mark() {
        return new StateMark("–", "not due");
    }

    /** "not due in May 2020: no commentary is needed". */
    static String words(String month) {
        return "not due in " + month + ": no commentary is needed";
    }
}
