package org.countersign.actual.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What the small marks of the sheet mean. */
class SheetKey extends Paragraph {

    SheetKey() {
        super("e: estimated. f: final. r: revised. ?: queried. A cell with a corner was revised since the last cycle."
                + " Dotted: loaded; dashed: checked; neither: released.");
        addClassNames("soft", "small", "key");
    }
}
