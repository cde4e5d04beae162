package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;
import org.countersign.scorecard.ScorecardFilter;
import org.countersign.scorecard.ScorecardPage;
import org.jspecify.annotations.Nullable;

/** All that can be filtered by besides text. Its fields are made when somebody opens it first, which few do. */
class MoreFilters extends NativeDetails {

    private final transient Consumer<ScorecardFilter> filter;
    private @Nullable FilterFields fields;
    private transient @Nullable Runnable showing;

    MoreFilters(Consumer<ScorecardFilter> filter) {
        super("More filters");
        this.filter = filter;
        addClassName("more-filters");
        addToggleListener(toggle -> open());
    }

    void show(ScorecardPage page, ScorecardFilter chosen) {
        showing = () -> fields().show(page, chosen);
        if (fields != null) {
            showing.run();
        }
    }

    private void open() {
        if (isOpen() && fields == null && showing != null) {
            showing.run();
        }
    }

    private FilterFields fields() {
        if (fields == null) {
            fields = new FilterFields(filter);
            setContent(fields);
        }
        return fields;
    }
}
