package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.LiveNotice;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveRows;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an open scorecard as others leave it. In the grid, rows are replaced where they stand; whatever would move rows,
 * and the other ways of showing them, wait for whoever reads to ask.
 */
class LiveScorecard {

    private static final Set<ChangeKind> SHOWN =
            EnumSet.of(ChangeKind.FIGURES, ChangeKind.COMMENTARY, ChangeKind.CATALOGUE, ChangeKind.PEOPLE);

    private final LivePages pages;
    private final LiveNotice notice = new LiveNotice();
    private List<ScorecardRow> shown = List.of();
    private @Nullable LiveRows<ScorecardRow> rows;

    LiveScorecard(LivePages pages) {
        this.pages = pages;
    }

    LiveNotice notice() {
        return notice;
    }

    /** Another page is shown now, by other means than a grid unless {@link #showIn} follows. */
    void shows(ScorecardPage page) {
        notice.clear();
        shown = page.rows();
        rows = null;
    }

    void showIn(Grid<ScorecardRow> grid) {
        LiveRows<ScorecardRow> live = new LiveRows<>(grid, ScorecardRow::id, pages);
        live.show(shown);
        rows = live;
    }

    /**
     * @param reading reads the same page again, as whoever looks at it may see it now
     * @param showing shows another reading from the top
     */
    void follow(
            Component view, AuthorityId authority, Supplier<ScorecardPage> reading, Consumer<ScorecardPage> showing) {
        pages.follow(view, authority, SHOWN, changes -> compare(reading.get(), showing));
    }

    private void compare(ScorecardPage now, Consumer<ScorecardPage> showing) {
        LiveRows<ScorecardRow> grid = rows;
        if (grid != null) {
            replace(grid, now, showing);
        } else if (!now.rows().equals(shown)) {
            notice.offer("Somebody changed this scorecard since you opened it.", () -> showing.accept(now));
        }
    }

    private void replace(LiveRows<ScorecardRow> grid, ScorecardPage now, Consumer<ScorecardPage> showing) {
        LiveRows.Difference<ScorecardRow> difference = grid.replace(now.rows());
        String words = difference.words(ScorecardRow::reference);
        if (difference.movesRows()) {
            notice.offer((words + " " + moved(difference)).strip(), () -> showing.accept(now));
        } else if (!words.isEmpty()) {
            notice.say(words);
        }
    }

    private static String moved(LiveRows.Difference<ScorecardRow> difference) {
        return "The list itself has changed: %d more, %d fewer.".formatted(difference.added(), difference.gone());
    }
}
