package org.countersign.bench.host;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Floor for the first load: the same frame around a grid with nothing in it. */
@Route(value = ":authority/" + EmptyGrid.PAGE, registerAtStartup = false)
@PermitAll
class EmptyGrid extends Section {

    static final String PAGE = "bench-empty-grid";

    EmptyGrid() {
        add(new Grid<String>());
    }
}
