package org.countersign.scorecard.ui;

import org.countersign.scorecard.Layout;
import org.countersign.scorecard.NewView;
import org.countersign.scorecard.ScorecardPage;
import org.countersign.scorecard.ScorecardPreferences;
import org.countersign.scorecard.ScorecardViews;
import org.countersign.scorecard.TableKey;
import org.countersign.scorecard.ViewId;
import org.countersign.scorecard.ViewOutcome;
import org.springframework.stereotype.Component;

/** What a reader of the scorecard may keep: how it looks to them, and views under names; nothing while suspended. */
@Component
class Choosing {

    private final ScorecardViews views;
    private final ScorecardPreferences preferences;

    Choosing(ScorecardViews views, ScorecardPreferences preferences) {
        this.views = views;
        this.preferences = preferences;
    }

    /** Shows the scorecard so, now and, where it may be kept, at the next visit. */
    void show(Links links, ScorecardPage page, Layout layout) {
        if (page.mayArrange()) {
            preferences.keep(links.authority(), layout);
        }
        links.go(links.here().showing(layout.equals(Layout.AT_FIRST) ? null : layout));
    }

    void key(Links links, TableKey key) {
        preferences.keep(links.authority(), key);
    }

    ViewOutcome save(Links links, Layout layout, NewView view) {
        return views.save(links.authority(), view, links.here(), layout);
    }

    ViewOutcome change(Links links, ViewId id, NewView view) {
        return views.change(links.authority(), id, view);
    }

    ViewOutcome delete(Links links, ViewId id) {
        return views.delete(links.authority(), id);
    }
}
