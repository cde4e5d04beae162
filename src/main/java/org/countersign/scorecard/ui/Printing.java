package org.countersign.scorecard.ui;

import com.vaadin.flow.component.UI;

/** Paper shows the plain table: a grid holds only the rows on the screen. */
final class Printing {

    private static final String WHEN_DRAWN = "requestAnimationFrame(() => setTimeout(() => window.print(), 100))";

    private Printing() {}

    static void print(Links links) {
        if (!links.here().table()) {
            links.go(links.here().asTable(true));
        }
        UI.getCurrent().getPage().executeJs(WHEN_DRAWN);
    }
}
