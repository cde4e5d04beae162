package org.countersign.scorecard.ui;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.GridPlace;

/**
 * The rows that somebody sees, in the order in which they see them.
 *
 * @param asked as the URL had it, perhaps without a period
 * @param content the grid; on a narrow screen cards, by choice a table
 */
record RowsShown(ScorecardPage page, Links links, ScorecardNavigation asked, ScorecardContent content) {

    boolean isFor(AuthorityId authority, ScorecardNavigation other) {
        return authority.equals(links.authority()) && (other.equals(asked) || other.equals(links.here()));
    }

    List<ScorecardRow> rows() {
        return lines().stream().flatMap(line -> line.row().stream()).toList();
    }

    /** Where the row is among the rows, −1 if it is not there. */
    int at(String reference) {
        return first(rows(), row -> row.reference().equals(reference));
    }

    /** Shows in the grid which row is open now. */
    void mark(String reference) {
        content.grid().ifPresent(grid -> {
            grid.mark(reference);
            if (line(reference) >= 0) {
                GridPlace.show(grid, line(reference));
            }
        });
    }

    /** Back to the cell that somebody came from, in the row that was open last. */
    void focus(String reference) {
        int line = line(reference);
        if (line >= 0) {
            content.grid().ifPresentOrElse(grid -> GridPlace.focus(grid, line), () -> focusLink(reference));
        }
    }

    private void focusLink(String reference) {
        content.getElement().executeJs("this.querySelector(`[data-row=\"${CSS.escape($0)}\"]`)?.focus()", reference);
    }

    private List<Line> lines() {
        return Line.of(page, links.here());
    }

    private int line(String reference) {
        return first(
                lines(),
                line -> line.row()
                        .filter(row -> row.reference().equals(reference))
                        .isPresent());
    }

    private static <T> int first(List<T> all, Predicate<T> which) {
        return IntStream.range(0, all.size())
                .filter(index -> which.test(all.get(index)))
                .findFirst()
                .orElse(-1);
    }
}
