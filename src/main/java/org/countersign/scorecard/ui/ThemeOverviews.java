package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardPage;
import org.jspecify.annotations.Nullable;

/** Ways to the overviews of themes where rows are not grouped by theme, and so none stands at the head of its own. */
class ThemeOverviews extends Nav {

    private transient List<OverviewText> shown = List.of();
    private transient @Nullable Links from;

    ThemeOverviews() {
        addClassNames("theme-overviews", "no-print");
        setAriaLabel("Overviews of themes");
        setVisible(false);
    }

    final void show(ScorecardPage page, Links links) {
        List<OverviewText> now = page.layout().byTheme()
                ? List.of()
                : page.overviews().stream()
                        .filter(overview -> !overview.theme().isEmpty())
                        .toList();
        setVisible(!now.isEmpty());
        if (!now.equals(shown) || !links.equals(from)) {
            shown = now;
            from = links;
            removeAll();
            add(new Span("Overviews of themes:"));
            now.forEach(overview ->
                    add(new Anchor(links.row(overview.reference()), overview.theme() + ", " + overview.stateWords())));
        }
    }
}
