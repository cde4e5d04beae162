package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.uikit.LivePages;
import org.jspecify.annotations.Nullable;

/** The rows themselves: as a grid, as a plain table, or on a narrow screen as cards. */
class ScorecardContent extends Div {

    private static final int NARROW = 600;

    private final transient LivePages pages;
    private int width;
    private boolean drawnNarrow;
    private final Div rows = new Div();
    private final Div inFull = new Div();
    private @Nullable ScorecardGrid grid;

    ScorecardContent(LivePages pages) {
        this.pages = pages;
        addClassName("scorecard-content");
        inFull.addClassNames("cell-in-full", "no-print");
        inFull.getElement().setAttribute("aria-hidden", "true");
        Paragraph onPaper = new Paragraph("Paper shows the plain table. Choose Print on the page.");
        onPaper.addClassName("print-only");
        add(rows, inFull, onPaper);
    }

    void show(ScorecardPage page, Links links, String place) {
        if (grid != null && isGrid(page, links) && grid.shows(page)) {
            grid.update(page, links);
            return;
        }
        grid = null;
        drawnNarrow = isNarrow();
        rows.removeAll();
        rows.add(made(page, links, place));
        inFull.setVisible(grid != null);
        setClassName("with-grid", grid != null);
    }

    Optional<ScorecardGrid> grid() {
        return Optional.ofNullable(grid);
    }

    private Component made(ScorecardPage page, Links links, String place) {
        if (page.rows().isEmpty()) {
            return new NothingHere(page, links);
        }
        if (links.here().table()) {
            return new PlainScorecard(page, links, place);
        }
        if (isNarrow()) {
            return new ScorecardCards(page, links);
        }
        grid = new ScorecardGrid(page, links, pages);
        grid.saysInFull(inFull);
        return grid;
    }

    private boolean isGrid(ScorecardPage page, Links links) {
        return !page.rows().isEmpty() && !links.here().table() && !isNarrow();
    }

    /** Tells when the window became too narrow for a grid, or wide enough for one again. */
    void onOtherWidth(Runnable action) {
        addAttachListener(event -> {
            var resized = event.getUI().getPage().addBrowserWindowResizeListener(now -> {
                width = now.getWidth();
                if (drawnNarrow != isNarrow()) {
                    action.run();
                }
            });
            addDetachListener(gone -> {
                gone.unregisterListener();
                resized.remove();
            });
        });
    }

    private boolean isNarrow() {
        int now = width > 0
                ? width
                : UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return now > 0 && now < NARROW;
    }
}
