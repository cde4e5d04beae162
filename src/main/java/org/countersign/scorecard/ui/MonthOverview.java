package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardPage;

/** The overview of the whole month above its rows, folded; not there where none is written. */
class MonthOverview extends NativeDetails {

    private transient Optional<OverviewText> shown = Optional.empty();

    MonthOverview() {
        addClassName("month-overview");
        setVisible(false);
    }

    /** What is open stays open, and what says the same stays as it is. */
    final void show(ScorecardPage page, Links links) {
        Optional<OverviewText> now = page.ofMonth();
        setVisible(now.isPresent());
        now.filter(overview -> !now.equals(shown)).ifPresent(overview -> {
            setSummaryText("Overview of the month, " + overview.stateWords());
            setContent(new OverviewWords(overview, page.period(), links));
        });
        shown = now;
    }
}
