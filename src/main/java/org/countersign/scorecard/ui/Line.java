package org.countersign.scorecard.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardNavigation;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.scorecard.ThemeGroup;

/** A line of the scorecard: an indicator, or the heading of a theme. */
sealed interface Line {

    /** The same for the same indicator or theme, whatever its figures. */
    String key();

    default Optional<ScorecardRow> row() {
        return Optional.empty();
    }

    /** All lines of a page, as its layout groups them and without what its reader folded away. */
    static List<Line> of(ScorecardPage page, ScorecardNavigation here) {
        if (!page.layout().byTheme()) {
            return page.rows().stream().<Line>map(Indicator::new).toList();
        }
        return ThemeGroup.of(page.rows()).stream()
                .flatMap(group ->
                        of(new Theme(group, !here.closed().contains(group.name()), page.ofTheme(group.name()))))
                .toList();
    }

    private static Stream<Line> of(Theme theme) {
        Stream<Line> rows = theme.open() ? theme.group().rows().stream().map(Indicator::new) : Stream.empty();
        return Stream.concat(Stream.of(theme), rows);
    }

    record Indicator(ScorecardRow indicator) implements Line {

        @Override
        public String key() {
            return "indicator " + indicator.id().value();
        }

        @Override
        public Optional<ScorecardRow> row() {
            return Optional.of(indicator);
        }
    }

    record Theme(ThemeGroup group, boolean open, Optional<OverviewText> overview) implements Line {

        @Override
        public String key() {
            return "theme " + group.name();
        }
    }
}
