package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.LiveNotice;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveRows;

/**
 * Keeps an open scorecard as others leave it. In the grid, rows are replaced where they stand; whatever would move rows,
 * and the other ways of showing them, wait for whoever reads to ask. The row that is open beside them follows in place.
 */
class LiveScorecard {

    private static final Set<ChangeKind> SHOWN = EnumSet.of(
            ChangeKind.FIGURES, ChangeKind.COMMENTARY, ChangeKind.CYCLE, ChangeKind.CATALOGUE, ChangeKind.PEOPLE);

    private final LivePages pages;
    private final ScorecardContent content;
    private final OpenedRow opened;
    private final LiveNotice notice = new LiveNotice();
    private List<ScorecardRow> shown = List.of();

    LiveScorecard(LivePages pages, ScorecardContent content, OpenedRow opened) {
        this.pages = pages;
        this.content = content;
        this.opened = opened;
    }

    LiveNotice notice() {
        return notice;
    }

    void shows(ScorecardPage page) {
        notice.clear();
        shown = page.rows();
    }

    /**
     * @param reading reads the same page again, as whoever looks at it may see it now
     * @param showing shows it from the top
     */
    void follow(Component view, AuthorityId authority, Supplier<ScorecardPage> reading, Runnable showing) {
        pages.follow(view, authority, SHOWN, changes -> {
            compare(reading.get(), showing);
            opened.refresh();
        });
    }

    private void compare(ScorecardPage now, Runnable showing) {
        content.grid().ifPresentOrElse(grid -> tell(indicators(grid.replace(now)), showing), () -> tell(now, showing));
    }

    private void tell(ScorecardPage now, Runnable showing) {
        if (!now.rows().equals(shown)) {
            notice.offer("Somebody changed this scorecard since you opened it.", showing);
        }
    }

    private void tell(LiveRows.Difference<ScorecardRow> difference, Runnable showing) {
        String words = difference.words(ScorecardRow::reference);
        if (difference.movesRows()) {
            notice.offer((words + " " + moved(difference)).strip(), showing);
        } else if (!words.isEmpty()) {
            notice.say(words);
        }
    }

    /** A theme's heading counts its rows, which are told themselves. */
    private static LiveRows.Difference<ScorecardRow> indicators(LiveRows.Difference<Line> difference) {
        List<ScorecardRow> rows = difference.changed().stream()
                .flatMap(line -> line.row().stream())
                .toList();
        return new LiveRows.Difference<>(rows, difference.added(), difference.gone());
    }

    private static String moved(LiveRows.Difference<ScorecardRow> difference) {
        return "The list itself has changed: %d more, %d fewer.".formatted(difference.added(), difference.gone());
    }
}
