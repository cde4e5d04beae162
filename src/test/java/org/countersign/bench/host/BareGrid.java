package org.countersign.bench.host;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Floor for memory: 300 rows of 27 text columns in the same frame, the rows shared by all pages. */
@Route(value = ":authority/" + BareGrid.PAGE, registerAtStartup = false)
@PermitAll
class BareGrid extends Section implements BeforeEnterObserver {

    static final String PAGE = "bench-bare-grid";
    private static final int COLUMNS = 27;
    private static final List<List<String>> ROWS = IntStream.range(0, 300)
            .mapToObj(row -> Collections.nCopies(COLUMNS, "12." + row))
            .toList();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Grid<List<String>> grid = new Grid<>();
        IntStream.range(0, COLUMNS)
                .forEach(at -> grid.addColumn(row -> row.get(at)).setHeader("Column " + at));
        grid.setItems(ROWS);
        add(grid);
    }
}
