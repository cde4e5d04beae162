package org.countersign.commentary.ui;

import org.countersign.commentary.Commented;

/** What the panes of one commentary ask of the page around them. */
interface Steps {

    /** Something was done: say so and open what comes next. */
    void next(String said);

    /** Something was done that keeps it on the page: say so and show it anew. */
    void again(String said);

    /** Nothing was done: show the commentary as it is now, with what happened and what to do. */
    void refused(String alert);

    /** Somebody else wrote at the same time. */
    void conflict(String mine);

    /** Saving moved it on, such as from not started to draft; the editor stays as it is. */
    void moved(Commented now);
}
