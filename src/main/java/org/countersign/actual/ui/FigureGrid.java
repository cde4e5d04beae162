package org.countersign.actual.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.countersign.uikit.Module;

/**
 * A sheet of figures to type into. All of it is drawn by the browser from one object; the server keeps none of it, and
 * what comes back is checked as if a stranger had sent it.
 */
@Tag("figure-grid")
class FigureGrid extends Component implements HasSize {

    private static final Module SCRIPT = new Module("figure-grid.js");

    private final transient Typing typing;

    FigureGrid(Typing typing) {
        this.typing = typing;
    }

    void show(GridSheet sheet) {
        SCRIPT.call(this, "show", sheet);
    }

    @ClientCallable
    GridAnswer enter(List<GridEntry> entries) {
        return typing.enter(entries);
    }

    @ClientCallable
    GridHistory history(int indicator, String month) {
        return typing.history(indicator, month);
    }

    /** What is done with what is typed. */
    interface Typing {

        GridAnswer enter(List<GridEntry> entries);

        GridHistory history(int indicator, String month);
    }
}
