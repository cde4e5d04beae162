package org.countersign.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** How the rows are looked at now; the address in the browser follows, so that a reload or a link shows the same. */
final class Looking {

    private String path = "";
    private Look now = Look.LIST;

    /** As the address asks. */
    void begin(Location asked) {
        path = asked.getPath();
        now = Look.of(asked.getQueryParameters());
    }

    Look now() {
        return now;
    }

    void at(Look look) {
        now = look;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, look.parameters()).getPathWithQueryParameters(), false);
    }
}
